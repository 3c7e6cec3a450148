; What a file defines. `name` with a kind begins a definition; `part` or `wire` is a field, a value or an entry of it.
(comment) @comment

; Documentation: what stands first in a class, and behind a field, a value or an alias.
(class_definition name: (_) @of body: (block . (expression_statement (string) @doc)))
(block (expression_statement (assignment) @of) . (comment)* . (expression_statement (string) @doc))
(module (expression_statement (assignment) @of) . (comment)* . (expression_statement (string) @doc))

; Records: fields with types.
(class_definition
  name: (identifier) @name
  body: (block (expression_statement (assignment left: (identifier) @part type: (type) @part.type !right)))
  (#set! kind "record"))
(class_definition
  name: (identifier) @name
  body: (block (expression_statement (assignment left: (identifier) @part type: (type) @part.type right: (_) @default)))
  (#set! kind "record"))
(class_definition name: (identifier) @name superclasses: (argument_list (_) @flag))

; A class without anything but its documentation, on a base.
(class_definition
  name: (identifier) @name
  superclasses: (argument_list)
  body: (block . [(pass_statement) (expression_statement [(string) (ellipsis)])] .)
  (#set! kind "record"))

; Enums: names with values.
(class_definition
  name: (identifier) @name
  superclasses: (argument_list (_) @_base)
  body: (block (expression_statement (assignment left: (identifier) @part !type right: [(string) (integer) (unary_operator (integer))] @value)))
  (#match? @_base "Enum$")
  (#set! kind "enum"))

; Names for types.
(module
  (expression_statement (assignment left: (identifier) @name type: (type) @_alias right: (_) @type))
  (#match? @_alias "TypeAlias$")
  (#set! kind "alias"))
(module
  (expression_statement (assignment left: (identifier) @name !type right: (subscript value: (_) @_of) @type))
  (#match? @_of "(^|\\.)(Union|Annotated|Optional|Literal|list|dict|List|Dict)$")
  (#set! kind "alias"))
(module
  (expression_statement (assignment left: (identifier) @name !type right: (binary_operator operator: "|") @type))
  (#set! kind "alias"))
(module
  (expression_statement (assignment left: (identifier) @name !type right: (call function: (_) @_alias) @type))
  (#match? @_alias "TypeAliasType$")
  (#set! kind "alias"))
(type_alias_statement left: (type) @name right: (type) @type (#set! kind "alias"))

; What is known of each error: a dictionary from codes to details, of constants or of texts.
(module
  (expression_statement
    (assignment
      left: (identifier) @name
      right: (dictionary (pair key: [(string) (attribute) (integer) (unary_operator)] @part value: [(call) (dictionary)] @value))))
  (#match? @name "(?i)(detail|info|catalog|error|recover)")
  (#set! kind "table"))
