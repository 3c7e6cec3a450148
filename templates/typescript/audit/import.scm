; What a file defines. `name` with a kind begins a definition; `part` or `wire` is a field, a value or an entry of it.
(comment) @comment

; Records: interfaces, and aliases of objects.
(interface_declaration
  name: (type_identifier) @name
  body: (interface_body
    (property_signature name: (_) @part "?"? @optional type: (type_annotation (_) @part.type)))
  (#set! kind "record"))
(interface_declaration name: (type_identifier) @name body: (interface_body) (#set! kind "record"))
(interface_declaration name: (type_identifier) @name body: (interface_body (index_signature type: (type_annotation (_) @flag))))
(type_alias_declaration
  name: (type_identifier) @name
  value: (object_type
    (property_signature name: (_) @part "?"? @optional type: (type_annotation (_) @part.type)))
  (#set! kind "record"))

; Enums.
(enum_declaration
  name: (identifier) @name
  body: (enum_body (enum_assignment name: (_) @part value: [(string) (number) (unary_expression (number))] @value))
  (#set! kind "enum"))

; Names for types. An alias of an object with named members is a record, above.
(type_alias_declaration name: (type_identifier) @name value: (_) @type (#set! kind "alias"))

; What is known of each error: an object from codes to details.
(variable_declarator
  name: (identifier) @name
  value: (object (pair key: [(property_identifier) (string) (computed_property_name)] @part value: (object) @value))
  (#match? @name "(detail|Detail|DETAIL)")
  (#set! kind "table"))

; Error codes that are numbers.
(variable_declarator
  name: (identifier) @name
  value: [
    (object (pair key: (property_identifier) @part value: [(number) (unary_expression)] @value))
    (as_expression (object (pair key: (property_identifier) @part value: [(number) (unary_expression)] @value)))
    (call_expression
      arguments: (arguments (object (pair key: (property_identifier) @part value: [(number) (unary_expression)] @value))))
  ]
  (#match? @name "^(?i)[a-z_]*err[a-z_]*codes?$")
  (#set! kind "codes"))
