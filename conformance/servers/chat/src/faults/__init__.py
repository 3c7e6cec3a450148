"""Ways to break the protocol, one each, for trying out whatever checks a server.

The honest server is in the modules above and knows nothing of these: each fault overrides one of its `Hooks`.
`faults.yaml` says of each what it does wrong and which requirement of the spec it breaks.
"""

from serving import faults_of

from ..hooks import Hooks
from . import answering, closing, load, reading, refusing, sessions, writing

FAULTS = faults_of(Hooks, answering, writing, reading, refusing, sessions, closing, load)

__all__ = ["FAULTS"]
