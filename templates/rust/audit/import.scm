; What a file defines. `name` with a kind begins a definition; `part` or `wire` is a field, a value or an entry of it.
[(line_comment) (block_comment)] @comment

; Records: structs with fields.
(struct_item
  name: (type_identifier) @name
  body: (field_declaration_list (field_declaration name: (field_identifier) @part type: (_) @part.type))
  (#set! kind "record"))
((attribute_item (attribute (identifier) @_serde arguments: (token_tree (identifier) @flag)))
  . [(attribute_item) (line_comment)]*
  . (struct_item name: (type_identifier) @name)
  (#eq? @_serde "serde"))
(struct_item
  name: (type_identifier) @name
  body: (field_declaration_list
    (attribute_item
      (attribute (identifier) @_serde arguments: (token_tree (identifier) @_rename . "=" . (string_literal) @wire)))
    . [(attribute_item) (line_comment)]*
    . (field_declaration name: (field_identifier) @part type: (_) @part.type))
  (#eq? @_serde "serde")
  (#eq? @_rename "rename")
  (#set! kind "record"))

; What the variants of an enum hold.
(enum_variant
  name: (identifier) @name
  body: (field_declaration_list (field_declaration name: (field_identifier) @part type: (_) @part.type))
  (#set! kind "variant"))
(enum_variant
  name: (identifier) @name
  body: (field_declaration_list
    (attribute_item
      (attribute (identifier) @_serde arguments: (token_tree (identifier) @_rename . "=" . (string_literal) @wire)))
    . [(attribute_item) (line_comment)]*
    . (field_declaration name: (field_identifier) @part type: (_) @part.type))
  (#eq? @_serde "serde")
  (#eq? @_rename "rename")
  (#set! kind "variant"))

; Names for types.
(type_item name: (type_identifier) @name type: (_) @type (#set! kind "alias"))

; What the macros of generated code hold: the rule of a name for a type, records, and tuples.
((macro_invocation
  (token_tree . (identifier) @_rule . (identifier) @name . [(identifier) "::"]+ @type . (token_tree) @type))
  (#eq? @_rule "rule")
  (#set! kind "rule"))
((macro_invocation
  (token_tree
    . (identifier) @_tuple
    "struct" . (identifier) @name . (token_tree)))
  (#eq? @_tuple "tuple")
  (#set! kind "tuple"))
((macro_invocation
  (token_tree
    . (identifier) @_record . (identifier) @flag
    "struct" . (identifier) @name . (token_tree)))
  (#eq? @_record "record")
  (#set! kind "record"))
((macro_invocation
  (token_tree
    "struct" . (identifier) @name
    . (token_tree
      (string_literal) @wire . "=>" . "pub" . [(identifier) "default" "union"] @part . ":"
      . [(identifier) (primitive_type) (super) (token_tree) "::" "<" ">" ">>"]+ @part.type
      . "," . (identifier) @presence
      . [(identifier) (primitive_type) (super) (token_tree) "::" "," "&"]* @rule . ";")))
  (#any-of? @presence "required" "optional" "defaulted"))
((macro_invocation
  (token_tree
    "struct" . (identifier) @name
    . (token_tree
      (identifier) @_fixed . (string_literal) @wire . "="
      . [(identifier) (token_tree) "::"]+ @value)))
  (#any-of? @_fixed "fixed" "last"))

; Enums of texts and of integers.
((macro_invocation
  (token_tree
    . (identifier) @_kind
    "enum" . (identifier) @name
    . (token_tree (identifier) @part . "=" . "-"? @value . [(string_literal) (integer_literal)] @value)))
  (#any-of? @_kind "strings" "integers")
  (#set! kind "enum"))
((macro_invocation
  (token_tree . (identifier) @_kind "enum" . (identifier) @name . (token_tree ".." @flag)))
  (#any-of? @_kind "strings" "integers"))

; Unions: what each variant holds.
((macro_invocation
  (token_tree
    . "union"
    "enum" . (identifier) @name
    . (token_tree (identifier) @part . (token_tree) @part.type . [(identifier) (super)])))
  (#match? @part.type "^[(]")
  (#set! kind "union"))

; What each peer sends.
((macro_invocation
  (token_tree
    . (identifier) @_messages
    "enum" . (identifier) @name
    . (token_tree (identifier) @part . [(token_tree) ","])))
  (#eq? @_messages "messages")
  (#set! kind "union"))

; What is known of each error.
((macro_invocation
  (token_tree
    . (identifier) @_errors . (identifier) @name
    "-"? @part . [(string_literal) (integer_literal)] @part . (identifier) . "::" . (identifier) . (token_tree) @value))
  (#eq? @_errors "errors")
  (#set! kind "table"))
