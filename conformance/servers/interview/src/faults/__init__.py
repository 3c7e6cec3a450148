"""Ways to break the protocol, one each, for trying out whatever checks a server.

The honest server is in the modules above and knows nothing of these: each fault overrides one of its `Hooks`.
`faults.yaml` says of each what it does wrong and which requirement of the spec it breaks.
"""

from ..hooks import Hooks
from . import answering, reading, sessions, writing

FAULTS: dict[str, type[Hooks]] = {
    name: fault
    for module in (answering, writing, reading, sessions)
    for name, fault in sorted(vars(module).items())
    if isinstance(fault, type) and issubclass(fault, Hooks) and fault.__module__ == module.__name__ and name.islower()
}

__all__ = ["FAULTS"]
