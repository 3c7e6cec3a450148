# Generated from the protocol `mcp` by wireproof. Do not edit.
"""The messages and types of the protocol `mcp`.

A model is strict: it takes only what the protocol allows, and `model_dump_json`
writes the protocol's own text. To read what a peer sent, use `codec`.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypeAliasType

from . import _wire, enums

Cursor: TypeAlias = str
"""A place in a list that only the server can read."""

Uri: TypeAlias = str
"""A URI. Any scheme will do."""

MimeType: TypeAlias = str
"""A media type such as `text/plain`."""

Metadata: TypeAlias = dict[str, Any]
"""Whatever the peers attach. Some prefixes of keys are reserved."""


class ErrorReplyError(_wire.Record, extra="allow"):
    """`ErrorReplyError`"""

    code: enums.ErrorCode
    message: str
    """A short sentence."""
    data: Annotated[Any, _wire.ABSENT] = None
    """More about it."""


class InitializeParams(_wire.Record, extra="allow"):
    """`InitializeParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    protocol_version: Annotated[str, _wire.name("protocolVersion")]
    """The newest version that the client speaks."""
    capabilities: ClientCapabilities
    client_info: Annotated[Implementation, _wire.name("clientInfo")]


class InitializeReplyResult(_wire.Record, extra="allow"):
    """`InitializeReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    protocol_version: Annotated[str, _wire.name("protocolVersion")]
    """The version that the server will speak. A client that can not, leaves."""
    capabilities: ServerCapabilities
    server_info: Annotated[Implementation, _wire.name("serverInfo")]
    instructions: str | None = None
    """How to use the server. Language models read this."""


class NotificationsCancelledParams(_wire.Record, extra="allow"):
    """`NotificationsCancelledParams`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    request_id: Annotated[RequestId, _wire.name("requestId")]
    """A request that the sender made."""
    reason: str | None = None
    """For people and logs."""


class NotificationsProgressParams(_wire.Record, extra="allow"):
    """`NotificationsProgressParams`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    progress_token: Annotated[ProgressToken, _wire.name("progressToken")]
    progress: float
    """It grows every time."""
    total: float | None = None
    """Where it will end, if known."""
    message: str | None = None
    """For people."""


class ResourcesListReplyResult(_wire.Record, extra="allow"):
    """`ResourcesListReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    next_cursor: Annotated[Cursor | None, _wire.name("nextCursor")] = None
    """Where the next page begins. Absent on the last one."""
    resources: list[Resource]


class ResourcesTemplatesListReplyResult(_wire.Record, extra="allow"):
    """`ResourcesTemplatesListReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    next_cursor: Annotated[Cursor | None, _wire.name("nextCursor")] = None
    """Where the next page begins. Absent on the last one."""
    resource_templates: Annotated[
        list[ResourceTemplate],
        _wire.name("resourceTemplates"),
    ]


class ResourcesReadParams(_wire.Record, extra="allow"):
    """`ResourcesReadParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    uri: Uri


class ResourcesReadReplyResult(_wire.Record, extra="allow"):
    """`ResourcesReadReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    contents: list[ResourceContents]
    """Several, when the resource holds others."""


class ResourcesSubscribeParams(_wire.Record, extra="allow"):
    """`ResourcesSubscribeParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    uri: Uri


class ResourcesUnsubscribeParams(_wire.Record, extra="allow"):
    """`ResourcesUnsubscribeParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    uri: Uri


class NotificationsResourcesUpdatedParams(_wire.Record, extra="allow"):
    """`NotificationsResourcesUpdatedParams`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    uri: Uri
    """The resource, which may lie below the one that was subscribed to."""


class PromptsListReplyResult(_wire.Record, extra="allow"):
    """`PromptsListReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    next_cursor: Annotated[Cursor | None, _wire.name("nextCursor")] = None
    """Where the next page begins. Absent on the last one."""
    prompts: list[Prompt]


class PromptsGetParams(_wire.Record, extra="allow"):
    """`PromptsGetParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    name: str
    arguments: dict[str, str] | None = None


class PromptsGetReplyResult(_wire.Record, extra="allow"):
    """`PromptsGetReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    description: str | None = None
    messages: list[PromptMessage]


class ToolsListReplyResult(_wire.Record, extra="allow"):
    """`ToolsListReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    next_cursor: Annotated[Cursor | None, _wire.name("nextCursor")] = None
    """Where the next page begins. Absent on the last one."""
    tools: list[Tool]


class ToolsCallParams(_wire.Record, extra="allow"):
    """`ToolsCallParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    name: str
    arguments: dict[str, Any] | None = None


class ToolsCallReplyResult(_wire.Record, extra="allow"):
    """`ToolsCallReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    content: list[ContentBlock]
    """The result for people and models."""
    structured_content: Annotated[
        dict[str, Any] | None,
        _wire.name("structuredContent"),
    ] = None
    """The result for programs. It must fit the tool's output schema."""
    is_error: Annotated[bool | None, _wire.name("isError")] = None
    """The tool failed, and `content` says how; false when absent."""


class LoggingSetLevelParams(_wire.Record, extra="allow"):
    """`LoggingSetLevelParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    level: enums.LoggingLevel


class LogMessageParams(_wire.Record, extra="allow"):
    """`LogMessageParams`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    level: enums.LoggingLevel
    logger: str | None = None
    """Which part of the server says so."""
    data: Any
    """What it says, as text or as an object."""


class CompletionCompleteParamsArgument(_wire.Record, extra="allow"):
    """`CompletionCompleteParamsArgument`"""

    name: str
    value: str


class CompletionCompleteParamsContext(_wire.Record, extra="allow"):
    """`CompletionCompleteParamsContext`"""

    arguments: dict[str, str] | None = None
    """Arguments that are complete."""


class CompletionCompleteParams(_wire.Record, extra="allow"):
    """`CompletionCompleteParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    ref: CompletionReference
    argument: CompletionCompleteParamsArgument
    """The argument and what was typed so far."""
    context: CompletionCompleteParamsContext | None = None
    """What is known already."""


class CompletionCompleteReplyResultCompletion(_wire.Record, extra="allow"):
    """`CompletionCompleteReplyResultCompletion`"""

    values: Annotated[list[str], _wire.List(_wire.Text(), max_items=100)]
    total: int | None = None
    """How many there are altogether."""
    has_more: Annotated[bool | None, _wire.name("hasMore")] = None
    """There are more."""


class CompletionCompleteReplyResult(_wire.Record, extra="allow"):
    """`CompletionCompleteReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    completion: CompletionCompleteReplyResultCompletion
    """The suggestions."""


class SamplingCreateMessageParams(_wire.Record, extra="allow"):
    """`SamplingCreateMessageParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    messages: list[SamplingMessage]
    model_preferences: Annotated[
        ModelPreferences | None,
        _wire.name("modelPreferences"),
    ] = None
    system_prompt: Annotated[str | None, _wire.name("systemPrompt")] = None
    include_context: Annotated[
        enums.SamplingCreateMessageParamsIncludeContext | None,
        _wire.name("includeContext"),
    ] = None
    """What else the model should see."""
    temperature: float | None = None
    max_tokens: Annotated[int, _wire.name("maxTokens")]
    stop_sequences: Annotated[list[str] | None, _wire.name("stopSequences")] = None
    metadata: dict[str, Any] | None = None
    """For the provider of the model."""


class SamplingCreateMessageReplyResult(_wire.Record, extra="allow"):
    """`SamplingCreateMessageReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    model: str
    """The model that answered."""
    stop_reason: Annotated[
        enums.SamplingCreateMessageReplyResultStopReason | None,
        _wire.name("stopReason"),
    ] = None
    """Why it stopped."""
    role: enums.Role
    content: SamplingContent


class ElicitationCreateParams(_wire.Record, extra="allow"):
    """`ElicitationCreateParams`"""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    message: str
    """What to tell the user."""
    requested_schema: Annotated[FormSchema, _wire.name("requestedSchema")]


class ElicitationCreateReplyResult(_wire.Record, extra="allow"):
    """`ElicitationCreateReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    action: enums.ElicitationCreateReplyResultAction
    content: dict[str, FormValue] | None = None
    """What was filled in, if the form was."""


class RootsListReplyResult(_wire.Record, extra="allow"):
    """`RootsListReplyResult`"""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    roots: list[Root]


class RequestMetadata(_wire.Record, extra="allow"):
    """Data about a request."""

    progress_token: Annotated[ProgressToken | None, _wire.name("progressToken")] = None
    """The requester would like to hear of progress under this token."""


class RequestParams(_wire.Record, extra="allow"):
    """The parameters of a request that has none of its own."""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None


class PaginatedParams(_wire.Record, extra="allow"):
    """The parameters of a request whose result comes in pages."""

    meta: Annotated[RequestMetadata | None, _wire.name("_meta")] = None
    cursor: Cursor | None = None
    """Where to begin. Absent for the first page."""


class NotificationParams(_wire.Record, extra="allow"):
    """The parameters of a notification that has none of its own."""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class EmptyResult(_wire.Record, extra="allow"):
    """It worked and there is nothing more to say."""

    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class Implementation(_wire.Record, extra="allow"):
    """A program and its version."""

    name: str
    """For programs."""
    title: str | None = None
    """For people; the name when absent."""
    version: str


class ClientCapabilities(_wire.Record, extra="allow"):
    """What the client can do. There may be more."""

    experimental: dict[str, dict[str, Any]] | None = None
    """What is not in the standard."""
    roots: ListCapability | None = None
    sampling: dict[str, Any] | None = None
    elicitation: dict[str, Any] | None = None


class ServerCapabilities(_wire.Record, extra="allow"):
    """What the server can do. There may be more."""

    experimental: dict[str, dict[str, Any]] | None = None
    """What is not in the standard."""
    logging: dict[str, Any] | None = None
    completions: dict[str, Any] | None = None
    prompts: ListCapability | None = None
    resources: ResourcesCapability | None = None
    tools: ListCapability | None = None


class ListCapability(_wire.Record, extra="allow"):
    """A list is offered."""

    list_changed: Annotated[bool | None, _wire.name("listChanged")] = None
    """The peer hears when it changes."""


class ResourcesCapability(_wire.Record, extra="allow"):
    """Resources are offered."""

    subscribe: bool | None = None
    """The client can ask to hear when one changes."""
    list_changed: Annotated[bool | None, _wire.name("listChanged")] = None
    """The client hears when the list changes."""


class Annotations(_wire.Record, extra="allow"):
    """Hints on how to use an object."""

    audience: list[enums.Role] | None = None
    """Whom it is for."""
    priority: Annotated[float | None, _wire.Number(min=0.0, max=1.0)] = None
    """How important it is; 1 is required and 0 is optional."""
    last_modified: Annotated[str | None, _wire.name("lastModified")] = None
    """When it was last changed, in ISO 8601."""


class TextContent(_wire.Record, extra="allow"):
    """Text."""

    type: Literal["text"] = "text"
    text: str
    annotations: Annotations | None = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class ImageContent(_wire.Record, extra="allow"):
    """A picture."""

    type: Literal["image"] = "image"
    data: Annotated[bytes, _wire.Bytes()]
    mime_type: Annotated[MimeType, _wire.name("mimeType")]
    annotations: Annotations | None = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class AudioContent(_wire.Record, extra="allow"):
    """A sound."""

    type: Literal["audio"] = "audio"
    data: Annotated[bytes, _wire.Bytes()]
    mime_type: Annotated[MimeType, _wire.name("mimeType")]
    annotations: Annotations | None = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class ResourceLink(_wire.Record, extra="allow"):
    """A resource that can be read."""

    name: str
    """For programs."""
    title: str | None = None
    """For people; the name when absent."""
    uri: Uri
    description: str | None = None
    """What it is. Language models read this."""
    mime_type: Annotated[MimeType | None, _wire.name("mimeType")] = None
    annotations: Annotations | None = None
    size: int | None = None
    """Bytes before any encoding."""
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    type: Literal["resource_link"] = "resource_link"


class EmbeddedResource(_wire.Record, extra="allow"):
    """A resource with its contents."""

    type: Literal["resource"] = "resource"
    resource: ResourceContents
    annotations: Annotations | None = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class Resource(_wire.Record, extra="allow"):
    """Something that can be read."""

    name: str
    """For programs."""
    title: str | None = None
    """For people; the name when absent."""
    uri: Uri
    description: str | None = None
    """What it is. Language models read this."""
    mime_type: Annotated[MimeType | None, _wire.name("mimeType")] = None
    annotations: Annotations | None = None
    size: int | None = None
    """Bytes before any encoding."""
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class ResourceTemplate(_wire.Record, extra="allow"):
    """Resources whose URIs follow a template."""

    name: str
    """For programs."""
    title: str | None = None
    """For people; the name when absent."""
    uri_template: Annotated[str, _wire.name("uriTemplate")]
    """A template in the sense of RFC 6570."""
    description: str | None = None
    mime_type: Annotated[MimeType | None, _wire.name("mimeType")] = None
    """When all of them have the same."""
    annotations: Annotations | None = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class TextResourceContents(_wire.Record, extra="allow"):
    """A resource that is text."""

    uri: Uri
    mime_type: Annotated[MimeType | None, _wire.name("mimeType")] = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    text: str


class BlobResourceContents(_wire.Record, extra="allow"):
    """A resource that is bytes."""

    uri: Uri
    mime_type: Annotated[MimeType | None, _wire.name("mimeType")] = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None
    blob: Annotated[bytes, _wire.Bytes()]


class Prompt(_wire.Record, extra="allow"):
    """A prompt or a template for one."""

    name: str
    """For programs."""
    title: str | None = None
    """For people; the name when absent."""
    description: str | None = None
    arguments: list[PromptArgument] | None = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class PromptArgument(_wire.Record, extra="allow"):
    """What a template needs."""

    name: str
    """For programs."""
    title: str | None = None
    """For people; the name when absent."""
    description: str | None = None
    required: bool | None = None


class PromptMessage(_wire.Record, extra="allow"):
    """One message of a prompt."""

    role: enums.Role
    content: ContentBlock


class Tool(_wire.Record, extra="allow"):
    """Something that can be called."""

    name: str
    """For programs."""
    title: str | None = None
    """For people; the name when absent."""
    description: str | None = None
    """What it does. Language models read this."""
    input_schema: Annotated[ObjectSchema, _wire.name("inputSchema")]
    """What its arguments must look like."""
    output_schema: Annotated[ObjectSchema | None, _wire.name("outputSchema")] = None
    """What its structured results look like."""
    annotations: ToolAnnotations | None = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class ObjectSchema(_wire.Record, extra="allow"):
    """A JSON Schema for an object."""

    type: Literal["object"] = "object"
    properties: dict[str, dict[str, Any]] | None = None
    required: list[str] | None = None


class ToolAnnotations(_wire.Record, extra="allow"):
    """Hints about a tool. A client must not trust those of a server that it does not trust."""

    title: str | None = None
    """For people."""
    read_only_hint: Annotated[bool | None, _wire.name("readOnlyHint")] = None
    """It changes nothing; false when absent."""
    destructive_hint: Annotated[bool | None, _wire.name("destructiveHint")] = None
    """It may destroy something; true when absent."""
    idempotent_hint: Annotated[bool | None, _wire.name("idempotentHint")] = None
    """Calling it again changes nothing more; false when absent."""
    open_world_hint: Annotated[bool | None, _wire.name("openWorldHint")] = None
    """It reaches out to the world; true when absent."""


class SamplingMessage(_wire.Record, extra="allow"):
    """A message to or from a language model."""

    role: enums.Role
    content: SamplingContent


class ModelPreferences(_wire.Record, extra="allow"):
    """Which model the server would like. The client decides."""

    hints: list[ModelHint] | None = None
    """The first that fits counts."""
    cost_priority: Annotated[
        float | None,
        _wire.Number(min=0.0, max=1.0),
        _wire.name("costPriority"),
    ] = None
    speed_priority: Annotated[
        float | None,
        _wire.Number(min=0.0, max=1.0),
        _wire.name("speedPriority"),
    ] = None
    intelligence_priority: Annotated[
        float | None,
        _wire.Number(min=0.0, max=1.0),
        _wire.name("intelligencePriority"),
    ] = None


class ModelHint(_wire.Record, extra="allow"):
    """A hint at a model."""

    name: str | None = None
    """A part of a model's name."""


class PrimitiveSchemaString(_wire.Record, extra="allow"):
    """`PrimitiveSchemaString`"""

    type: Literal["string"] = "string"
    title: str | None = None
    description: str | None = None
    min_length: Annotated[int | None, _wire.Int(min=0), _wire.name("minLength")] = None
    max_length: Annotated[int | None, _wire.Int(min=0), _wire.name("maxLength")] = None
    format: enums.PrimitiveSchemaStringFormat | None = None
    enum: list[str] | None = None
    """The choices."""
    enum_names: Annotated[list[str] | None, _wire.name("enumNames")] = None
    """The choices for people."""


class PrimitiveSchemaNumber(_wire.Record, extra="allow"):
    """`PrimitiveSchemaNumber`"""

    type: Literal["number"] = "number"
    title: str | None = None
    description: str | None = None
    minimum: float | None = None
    maximum: float | None = None


class PrimitiveSchemaInteger(_wire.Record, extra="allow"):
    """`PrimitiveSchemaInteger`"""

    type: Literal["integer"] = "integer"
    title: str | None = None
    description: str | None = None
    minimum: float | None = None
    maximum: float | None = None


class PrimitiveSchemaBoolean(_wire.Record, extra="allow"):
    """`PrimitiveSchemaBoolean`"""

    type: Literal["boolean"] = "boolean"
    title: str | None = None
    description: str | None = None
    default: bool | None = None


class FormSchema(_wire.Record, extra="allow"):
    """A form. Its inputs are not nested."""

    type: Literal["object"] = "object"
    properties: dict[str, PrimitiveSchema]
    required: list[str] | None = None


class CompletionReferencePrompt(_wire.Record, extra="allow"):
    """`CompletionReferencePrompt`"""

    type: Literal["ref/prompt"] = "ref/prompt"
    name: str
    """For programs."""
    title: str | None = None
    """For people; the name when absent."""


class CompletionReferenceResource(_wire.Record, extra="allow"):
    """`CompletionReferenceResource`"""

    type: Literal["ref/resource"] = "ref/resource"
    uri: str
    """A URI or a template for URIs."""


class Root(_wire.Record, extra="allow"):
    """A folder or a file that the server may work in."""

    uri: Annotated[str, _wire.Text(pattern="^file://")]
    name: str | None = None
    meta: Annotated[Metadata | None, _wire.name("_meta")] = None


class ErrorReply(_wire.Record, extra="allow"):
    """The request failed. When a tool fails the result says so instead."""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    error: ErrorReplyError


class Initialize(_wire.Record, extra="allow"):
    """The first message. It must not be cancelled."""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["initialize"] = "initialize"
    params: InitializeParams


class InitializeReply(_wire.Record, extra="allow"):
    """`initializeReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: InitializeReplyResult


class NotificationsInitialized(_wire.Record, extra="allow"):
    """The client has read the result of `initialize`. Work may begin."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/initialized"] = "notifications/initialized"
    params: NotificationParams | None = None


class Ping(_wire.Record, extra="allow"):
    """Is the other side still there?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["ping"] = "ping"
    params: RequestParams | None = None


class PingReply(_wire.Record, extra="allow"):
    """`pingReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: EmptyResult


class NotificationsCancelled(_wire.Record, extra="allow"):
    """The sender no longer wants an answer to its request. The answer may be under way already."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/cancelled"] = "notifications/cancelled"
    params: NotificationsCancelledParams


class NotificationsProgress(_wire.Record, extra="allow"):
    """How far a request is that carried a progress token."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/progress"] = "notifications/progress"
    params: NotificationsProgressParams


class ResourcesList(_wire.Record, extra="allow"):
    """Which resources are there?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["resources/list"] = "resources/list"
    params: PaginatedParams | None = None


class ResourcesListReply(_wire.Record, extra="allow"):
    """`resources/listReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: ResourcesListReplyResult


class ResourcesTemplatesList(_wire.Record, extra="allow"):
    """Which templates for resources are there?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["resources/templates/list"] = "resources/templates/list"
    params: PaginatedParams | None = None


class ResourcesTemplatesListReply(_wire.Record, extra="allow"):
    """`resources/templates/listReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: ResourcesTemplatesListReplyResult


class ResourcesRead(_wire.Record, extra="allow"):
    """What is in this resource?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["resources/read"] = "resources/read"
    params: ResourcesReadParams


class ResourcesReadReply(_wire.Record, extra="allow"):
    """`resources/readReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: ResourcesReadReplyResult


class ResourcesSubscribe(_wire.Record, extra="allow"):
    """Tell me when this resource changes."""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["resources/subscribe"] = "resources/subscribe"
    params: ResourcesSubscribeParams


class ResourcesSubscribeReply(_wire.Record, extra="allow"):
    """`resources/subscribeReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: EmptyResult


class ResourcesUnsubscribe(_wire.Record, extra="allow"):
    """No longer tell me."""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["resources/unsubscribe"] = "resources/unsubscribe"
    params: ResourcesUnsubscribeParams


class ResourcesUnsubscribeReply(_wire.Record, extra="allow"):
    """`resources/unsubscribeReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: EmptyResult


class NotificationsResourcesUpdated(_wire.Record, extra="allow"):
    """A resource has changed."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/resources/updated"] = (
        "notifications/resources/updated"
    )
    params: NotificationsResourcesUpdatedParams


class NotificationsResourcesListChanged(_wire.Record, extra="allow"):
    """There are other resources now."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/resources/list_changed"] = (
        "notifications/resources/list_changed"
    )
    params: NotificationParams | None = None


class PromptsList(_wire.Record, extra="allow"):
    """Which prompts are there?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["prompts/list"] = "prompts/list"
    params: PaginatedParams | None = None


class PromptsListReply(_wire.Record, extra="allow"):
    """`prompts/listReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: PromptsListReplyResult


class PromptsGet(_wire.Record, extra="allow"):
    """What does this prompt say with these arguments?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["prompts/get"] = "prompts/get"
    params: PromptsGetParams


class PromptsGetReply(_wire.Record, extra="allow"):
    """`prompts/getReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: PromptsGetReplyResult


class NotificationsPromptsListChanged(_wire.Record, extra="allow"):
    """There are other prompts now."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/prompts/list_changed"] = (
        "notifications/prompts/list_changed"
    )
    params: NotificationParams | None = None


class ToolsList(_wire.Record, extra="allow"):
    """Which tools are there?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["tools/list"] = "tools/list"
    params: PaginatedParams | None = None


class ToolsListReply(_wire.Record, extra="allow"):
    """`tools/listReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: ToolsListReplyResult


class ToolsCall(_wire.Record, extra="allow"):
    """Call this tool."""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["tools/call"] = "tools/call"
    params: ToolsCallParams


class ToolsCallReply(_wire.Record, extra="allow"):
    """`tools/callReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: ToolsCallReplyResult


class NotificationsToolsListChanged(_wire.Record, extra="allow"):
    """There are other tools now."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/tools/list_changed"] = (
        "notifications/tools/list_changed"
    )
    params: NotificationParams | None = None


class LoggingSetLevel(_wire.Record, extra="allow"):
    """Send log messages of this level and worse."""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["logging/setLevel"] = "logging/setLevel"
    params: LoggingSetLevelParams


class LoggingSetLevelReply(_wire.Record, extra="allow"):
    """`logging/setLevelReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: EmptyResult


class LogMessage(_wire.Record, extra="allow"):
    """A log message."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/message"] = "notifications/message"
    params: LogMessageParams


class CompletionComplete(_wire.Record, extra="allow"):
    """How could this argument go on?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["completion/complete"] = "completion/complete"
    params: CompletionCompleteParams


class CompletionCompleteReply(_wire.Record, extra="allow"):
    """`completion/completeReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: CompletionCompleteReplyResult


class SamplingCreateMessage(_wire.Record, extra="allow"):
    """Ask a language model. The client shows it to its user first."""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["sampling/createMessage"] = "sampling/createMessage"
    params: SamplingCreateMessageParams


class SamplingCreateMessageReply(_wire.Record, extra="allow"):
    """`sampling/createMessageReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: SamplingCreateMessageReplyResult


class ElicitationCreate(_wire.Record, extra="allow"):
    """Ask the user to fill in a form."""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["elicitation/create"] = "elicitation/create"
    params: ElicitationCreateParams


class ElicitationCreateReply(_wire.Record, extra="allow"):
    """`elicitation/createReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: ElicitationCreateReplyResult


class RootsList(_wire.Record, extra="allow"):
    """Where may I work?"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    method: Literal["roots/list"] = "roots/list"
    params: RequestParams | None = None


class RootsListReply(_wire.Record, extra="allow"):
    """`roots/listReply`"""

    jsonrpc: Literal["2.0"] = "2.0"
    id: RequestId
    result: RootsListReplyResult


class NotificationsRootsListChanged(_wire.Record, extra="allow"):
    """There are other roots now."""

    jsonrpc: Literal["2.0"] = "2.0"
    method: Literal["notifications/roots/list_changed"] = (
        "notifications/roots/list_changed"
    )
    params: NotificationParams | None = None


RequestId = TypeAliasType(
    "RequestId",
    Annotated[
        "str | int",
        _wire.OneOf(
            __name__,
            _wire.Kind(
                string=_wire.Switch(
                    other="string",
                ),
                number="int",
            ),
            {
                "string": "str",
                "int": "int",
            },
        ),
    ],
)
"""Names a request. Never null."""

ProgressToken = TypeAliasType(
    "ProgressToken",
    Annotated[
        "str | int",
        _wire.OneOf(
            __name__,
            _wire.Kind(
                string=_wire.Switch(
                    other="string",
                ),
                number="int",
            ),
            {
                "string": "str",
                "int": "int",
            },
        ),
    ],
)
"""Names the requests that progress is reported for."""

ContentBlock = TypeAliasType(
    "ContentBlock",
    Annotated[
        "TextContent | ImageContent | AudioContent | ResourceLink | EmbeddedResource",
        Field(discriminator="type"),
        _wire.OneOf(
            __name__,
            _wire.Kind(
                object=_wire.Switch(
                    "type",
                    cases={
                        "text": "text",
                        "image": "image",
                        "audio": "audio",
                        "resource_link": "resource_link",
                        "resource": "resource",
                    },
                ),
            ),
            {
                "text": "TextContent",
                "image": "ImageContent",
                "audio": "AudioContent",
                "resource_link": "ResourceLink",
                "resource": "EmbeddedResource",
            },
        ),
    ],
)
"""Something for a person or a model to look at."""

SamplingContent = TypeAliasType(
    "SamplingContent",
    Annotated[
        "TextContent | ImageContent | AudioContent",
        Field(discriminator="type"),
        _wire.OneOf(
            __name__,
            _wire.Kind(
                object=_wire.Switch(
                    "type",
                    cases={
                        "text": "text",
                        "image": "image",
                        "audio": "audio",
                    },
                ),
            ),
            {
                "text": "TextContent",
                "image": "ImageContent",
                "audio": "AudioContent",
            },
        ),
    ],
)
"""What a language model can read and write."""

ResourceContents = TypeAliasType(
    "ResourceContents",
    Annotated[
        "TextResourceContents | BlobResourceContents",
        _wire.OneOf(
            __name__,
            _wire.Kind(
                object=_wire.Has(
                    "blob",
                    yes="BlobResourceContents",
                    no="TextResourceContents",
                ),
            ),
            {
                "TextResourceContents": "TextResourceContents",
                "BlobResourceContents": "BlobResourceContents",
            },
        ),
    ],
)
"""The contents of a resource."""

PrimitiveSchema = TypeAliasType(
    "PrimitiveSchema",
    Annotated[
        "PrimitiveSchemaString | PrimitiveSchemaNumber | PrimitiveSchemaInteger | PrimitiveSchemaBoolean",
        Field(discriminator="type"),
        _wire.OneOf(
            __name__,
            _wire.Kind(
                object=_wire.Switch(
                    "type",
                    cases={
                        "string": "string",
                        "number": "number",
                        "integer": "integer",
                        "boolean": "boolean",
                    },
                ),
            ),
            {
                "string": "PrimitiveSchemaString",
                "number": "PrimitiveSchemaNumber",
                "integer": "PrimitiveSchemaInteger",
                "boolean": "PrimitiveSchemaBoolean",
            },
        ),
    ],
)
"""What one input of a form may be. A choice is a `string` with `enum`; the published schema makes a type of its own of it, which the
same tag selects.
"""

FormValue = TypeAliasType(
    "FormValue",
    Annotated[
        "str | float | bool",
        _wire.OneOf(
            __name__,
            _wire.Kind(
                string=_wire.Switch(
                    other="string",
                ),
                number="number",
                boolean="bool",
            ),
            {
                "string": "str",
                "number": "float",
                "bool": "bool",
            },
        ),
    ],
)
"""What was put into an input."""

CompletionReference = TypeAliasType(
    "CompletionReference",
    Annotated[
        "CompletionReferencePrompt | CompletionReferenceResource",
        Field(discriminator="type"),
        _wire.OneOf(
            __name__,
            _wire.Kind(
                object=_wire.Switch(
                    "type",
                    cases={
                        "ref/prompt": "prompt",
                        "ref/resource": "resource",
                    },
                ),
            ),
            {
                "prompt": "CompletionReferencePrompt",
                "resource": "CompletionReferenceResource",
            },
        ),
    ],
)
"""What the argument belongs to."""

ClientMessage: TypeAlias = (
    ErrorReply
    | Initialize
    | NotificationsInitialized
    | Ping
    | PingReply
    | NotificationsCancelled
    | NotificationsProgress
    | ResourcesList
    | ResourcesTemplatesList
    | ResourcesRead
    | ResourcesSubscribe
    | ResourcesUnsubscribe
    | PromptsList
    | PromptsGet
    | ToolsList
    | ToolsCall
    | LoggingSetLevel
    | CompletionComplete
    | SamplingCreateMessageReply
    | ElicitationCreateReply
    | RootsListReply
    | NotificationsRootsListChanged
)
"""Any message that the client sends as text."""


ServerMessage: TypeAlias = (
    ErrorReply
    | InitializeReply
    | Ping
    | PingReply
    | NotificationsCancelled
    | NotificationsProgress
    | ResourcesListReply
    | ResourcesTemplatesListReply
    | ResourcesReadReply
    | ResourcesSubscribeReply
    | ResourcesUnsubscribeReply
    | NotificationsResourcesUpdated
    | NotificationsResourcesListChanged
    | PromptsListReply
    | PromptsGetReply
    | NotificationsPromptsListChanged
    | ToolsListReply
    | ToolsCallReply
    | NotificationsToolsListChanged
    | LoggingSetLevelReply
    | LogMessage
    | CompletionCompleteReply
    | SamplingCreateMessage
    | ElicitationCreate
    | RootsList
)
"""Any message that the server sends as text."""
