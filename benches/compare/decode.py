"""What decoders that other generators make accept: verdicts by decoder, for the texts on standard input."""

import json
import sys
from collections.abc import Callable
from typing import Any

sys.path.insert(0, sys.argv[1])

import datamodel
import quicktype_classes
import quicktype_pydantic

texts = json.load(sys.stdin)


def verdicts(decode: Callable[[str], Any]) -> list[bool]:
    found = []
    for text in texts:
        try:
            decode(text)
            found.append(True)
        except Exception:
            found.append(False)
    return found


print(
    json.dumps(
        {
            "datamodel-code-generator": verdicts(datamodel.ServerMessage.model_validate_json),
            "datamodel-code-generator, `strict=True`": verdicts(
                lambda text: datamodel.ServerMessage.model_validate_json(text, strict=True)
            ),
            "quicktype, dataclasses": verdicts(
                lambda text: quicktype_classes.server_message_from_dict(json.loads(text))
            ),
            "quicktype, pydantic": verdicts(quicktype_pydantic.ServerMessage.model_validate_json),
        }
    )
)
