; Texts, and what is left alone.
[(string_literal) (raw_string_literal)] @text
[(line_comment) (block_comment)] @comment
[(identifier) (type_identifier)] @name
[(attribute_item) (inner_attribute_item)] @skip
((attribute_item) @_test . (mod_item) @skip (#match? @_test "cfg\\(test\\)"))
((attribute_item) @_test . (function_item) @skip (#match? @_test "\\btest\\b"))

; The beginning of a module: imports go behind it, and do not reach into a module inside it.
(source_file (inner_attribute_item) @head)
(source_file (use_declaration) @head)
(source_file (extern_crate_declaration) @head)
(source_file (mod_item !body) @head)
(mod_item body: (_) @nested)
(use_declaration argument: (_) @import.module) @import

; Calls.
(call_expression function: (_) @callee arguments: (_) @arguments)
(macro_invocation macro: (_) @callee (token_tree) @arguments)
(index_expression (_) . (string_literal) @key)
(token_tree (string_literal) @key . ":")
((call_expression function: (field_expression field: (field_identifier) @_get) arguments: (arguments . (string_literal) @key))
  (#any-of? @_get "get" "get_mut" "remove" "pointer" "contains_key" "insert" "get_str"))

; Comparisons. Where a text can stand, a name can, which may be a constant: what stands among constants is a name as well.
(binary_expression left: (_) @operand operator: ["==" "!="] right: [(string_literal) (identifier) (scoped_identifier)] @comparison)
(binary_expression left: [(string_literal) (identifier) (scoped_identifier)] @comparison operator: ["==" "!="] right: (_) @operand)
((call_expression
  function: (field_expression value: (array_expression (string_literal) @comparison) @group field: (field_identifier) @_contains)
  arguments: (arguments (_) @operand))
  (#eq? @_contains "contains"))
((macro_invocation macro: (identifier) @_matches (token_tree . (_) @operand (string_literal) @case) @group)
  (#eq? @_matches "matches"))
((macro_invocation macro: (identifier) @_matches (token_tree . (_) @operand (_) (string_literal) @case) @group)
  (#eq? @_matches "matches"))

; Cases.
(match_expression value: (_) @operand body: (match_block (match_arm pattern: (match_pattern [(string_literal) (identifier) (scoped_identifier)] @case)))) @group
(match_expression value: (_) @operand body: (match_block (match_arm pattern: (match_pattern (_ [(string_literal) (identifier) (scoped_identifier)] @case))))) @group
(match_expression value: (_) @operand body: (match_block (match_arm pattern: (match_pattern (_ (_ (string_literal) @case)))))) @group
(match_expression value: (_) @operand body: (match_block (match_arm pattern: (match_pattern (_ (_ (_ (string_literal) @case))))))) @group
(let_condition pattern: (_ (string_literal) @case) value: (_) @operand)
(let_declaration pattern: (_ (string_literal) @case) value: (_) @operand)

; Values of fields.
(field_initializer field: (field_identifier) @member value: [(string_literal) (identifier) (scoped_identifier)] @value)
(field_initializer
  field: (field_identifier) @member
  value: (call_expression function: (field_expression value: (string_literal) @value)))
(field_initializer
  field: (field_identifier) @member
  value: (call_expression function: (scoped_identifier) arguments: (arguments (string_literal) @value)))
(token_tree (string_literal) @member . ":" . (string_literal) @value)
(assignment_expression left: (field_expression field: (field_identifier) @member) right: (string_literal) @value)
((call_expression function: (field_expression field: (field_identifier) @_insert)
  arguments: (arguments . (string_literal) @member . (string_literal) @value))
  (#eq? @_insert "insert"))

; Arguments.
(call_expression arguments: (arguments (string_literal) @argument))
(call_expression arguments: (arguments (reference_expression (string_literal) @argument)))

; Definitions by hand.
(source_file
  (const_item name: (identifier) @definition.member value: (string_literal) @definition.value)
  (#set! kind "constants")) @definition
(mod_item
  name: (identifier) @definition.name
  body: (declaration_list (const_item name: (identifier) @definition.member value: (string_literal) @definition.value))
  (#set! kind "constants")) @definition
(impl_item
  type: (type_identifier) @definition.name
  body: (declaration_list (const_item name: (identifier) @definition.member value: (string_literal) @definition.value))
  (#set! kind "constants")) @definition
(const_item
  name: (identifier) @definition.name
  value: [
    (array_expression (string_literal) @definition.value)
    (reference_expression (array_expression (string_literal) @definition.value))
  ]
  (#set! kind "list")) @definition
(enum_item
  name: (type_identifier) @definition.name
  body: (enum_variant_list
    (attribute_item
      (attribute (identifier) @_serde arguments: (token_tree (identifier) @_rename . "=" . (string_literal) @definition.value)))
    . [(attribute_item) (line_comment) (block_comment)]*
    . (enum_variant name: (identifier) @definition.member))
  (#eq? @_serde "serde")
  (#eq? @_rename "rename")
  (#set! kind "enum")) @definition
((attribute_item
  (attribute (identifier) @_serde arguments: (token_tree (identifier) @_rename . "=" . (string_literal) @definition.case)))
  . [(attribute_item) (line_comment)]*
  . (enum_item
    name: (type_identifier) @definition.name
    body: (enum_variant_list (enum_variant name: (identifier) @definition.member))) @definition
  (#eq? @_serde "serde")
  (#eq? @_rename "rename_all")
  (#set! kind "enum"))
