; What a file defines. `name` with a kind begins a definition; `part` or `wire` is a field, a value or an entry of it.
(comment) @comment

; What is known of each error: an object from codes to details, frozen or not.
(variable_declarator
  name: (identifier) @name
  value: [
    (object (pair key: [(property_identifier) (string) (computed_property_name)] @part value: (_) @value))
    (call_expression
      arguments: (arguments
        (object (pair key: [(property_identifier) (string) (computed_property_name)] @part value: (_) @value))))
  ]
  (#match? @name "(detail|Detail|DETAIL)")
  (#set! kind "table"))

; Error codes that are numbers.
(variable_declarator
  name: (identifier) @name
  value: [
    (object (pair key: (property_identifier) @part value: [(number) (unary_expression)] @value))
    (call_expression
      arguments: (arguments (object (pair key: (property_identifier) @part value: [(number) (unary_expression)] @value))))
  ]
  (#match? @name "^(?i)[a-z_]*err[a-z_]*codes?$")
  (#set! kind "codes"))
