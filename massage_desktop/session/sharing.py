"""How a stage's time is shared between its halves, in ms."""


def share(total: int, parts: int) -> tuple[int, ...]:
    """`total` in equal whole parts; what is left over goes to the first."""
    each, over = divmod(total, parts)
    return tuple(each + (over if i == 0 else 0) for i in range(parts))


def share_open(total: int, worked: tuple[int, ...]) -> tuple[int, ...]:
    """`total` shared so that both halves come as near to the same time as what is done allows."""
    if len(worked) == 1:
        return (total,)
    first, second = worked
    even = share(total, 2)[0]
    mine = min(max(even, first), total - second)
    return (mine, total - mine)
