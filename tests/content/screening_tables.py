"""What the shipped questions must ask, and at which level: what the file of questions is compared with."""

# By id what the alarming answers lead to. !: an emergency; *: a place marked in the mode's zones stops.
MERGED = {
    "M1": "M1.fever stop, M1.contagious stop, M1.chronic clearance",
    "M2": "M2.contagious stop, M2.rash clearance, M2.mole local",
    "M3": "M3.bleeding stop, M3.wound local*, M3.elsewhere caution",
    "M4": "M4.purulent stop, M4.nodes clearance",
    "M5": "M5.lump stop, M5.cancer clearance, M5.sites local",
    "M6": "M6.chest_pain stop!, M6.infarction stop, M6.angina stop, M6.failure stop, M6.stable clearance, "
    "ADD-03 stop!, ADD-11 stop, ADD-18.vessels stop",
    "M7": "M7 stop",
    "M8": "M8.consent stop, M8.severe clearance, M8.mood caution",
    "M9": "M9 clearance, ADD-04 clearance",
    "M10": "M10 clearance",
    "M11": "M11 clearance",
    "M12": "M12.known clearance, M12.reading stop stop clearance",
    "M13": "M13 stop",
    "M14": "M14 stop clearance, M14.other stop, specialist stop, concave.neck, concave.back, concave.lumbar, "
    "scoliosis.sides",
    "M15": "M15 stop, hernia.known stop, hernia.recovery stop, hernia.template stop, specialist stop, "
    "hernia.level",
    "M16": "M16 clearance",
    "M17": "M17 clearance",
    "M18": "M18 caution",
    "ADD-01": "ADD-01.control stop!, ADD-01.saddle stop!, ADD-01.legs stop!",
    "ADD-02": "M1.fever stop, M5.lump stop, M6.chest_pain stop!, ADD-02.accident stop!, "
    "ADD-02.neurology stop, "
    "ADD-02.weakness stop, ADD-02.shape stop, ADD-02.weight clearance, ADD-02.night clearance, "
    "M5.cancer clearance, ADD-02.steroids clearance, M11 clearance, ADD-02.age clearance, "
    "ADD-02.thoracic clearance, new.pain clearance",
    "ADD-03": "ADD-03 stop!",
    "ADD-04": "ADD-04 clearance, M9 clearance, new.medicine clearance",
    "ADD-05": "ADD-05 clearance, ADD-05.signs stop",
    "ADD-06": "ADD-06 caution, ADD-06.severe clearance, ADD-06.age caution, ADD-02.steroids clearance",
    "ADD-07": "M1.fever stop",
    "ADD-08": "ADD-08.head stop!, ADD-08.speech stop!, ADD-08.balance stop!, ADD-08.trauma stop!",
    "ADD-10": "ADD-10.pain stop, ADD-10.stones stop",
    "ADD-11": "ADD-11 stop",
    "ADD-12": "M12.known clearance, M12.reading stop stop clearance",
    "ADD-13": "ADD-13 clearance",
    "ADD-14": "ADD-14.here stop, ADD-14.elsewhere clearance",
    "ADD-15": "ADD-15 caution",
    "ADD-16": "ADD-16.diabetes clearance, ADD-16.sensation caution",
    "ADD-17": "M13 stop, ADD-17.neck clearance",
    "ADD-18": "ADD-18.infection stop, ADD-18.vessels stop, ADD-18.nerve stop",
    "ADD-19": "ADD-19.upset stop, ADD-19.meal stop",
    "ADD-20": "ADD-20 clearance",
    "ADD-21": "M18 caution, ADD-21.nut caution, ADD-21.sesame caution, ADD-21.wheat caution, "
    "ADD-21.other caution",
    "ADD-22": "ADD-22.epilepsy caution, ADD-22.asthma caution, ADD-05 clearance",
    "ADD-24": "ADD-24 local",
    "ADD-25": "ADD-24 local",
    "ADD-32": "ADD-32 stop clearance",
    "ADD-34": "M5.lump stop",
    "ADD-35": "ADD-35.minor caution, ADD-35.consent stop",
    "ADD-36": "M8.consent stop, M8.mood caution",
}

# Which answers bar which device (ADD-29).
DEVICES = {
    "cupping": "M3.wound ADD-29.veins ADD-03 M5.cancer M9 ADD-04 ADD-15 ADD-05",
    "vibromassage": "M6.chest_pain M6.infarction M6.angina M6.failure M6.stable ADD-11 M12.known ADD-15 "
    "ADD-05 ADD-06 ADD-06.severe ADD-02.steroids ADD-03",
}

# The article's lines that bar something outside its two lists, and what asks for it.
ELSEWHERE = [(39, "M16"), (68, "M18"), (93, "M14"), (123, "M15"), (175, "M13"), (177, "M17")]

SHORT_FORM = (
    "M1.fever", "new.pain", "M3.wound", "M2.contagious", "M7", "M12.reading", "M13", "ADD-05", "new.medicine",
)  # fmt: skip

DROPPED = (
    "oxygen", "capillar", "overnight", "atrophied", "rejuvenat", "cleansing", "cellulite", "toxin",
    "sexual energy", "regenerat", "effective", "veronika", "кислород", "капилляр", "омолож", "очищ",
    "целлюлит", "токсин", "эффективн",
)  # fmt: skip
