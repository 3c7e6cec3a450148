; Texts, and what is left alone.
(string) @text
(template_string) @text
(template_string (template_substitution)) @dynamic
(comment) @comment
[(identifier) (shorthand_property_identifier) (shorthand_property_identifier_pattern)] @name
(expression_statement . (string) @skip)
(import_statement source: (string) @skip)
(export_statement source: (string) @skip)
(call_expression function: (import) arguments: (arguments (string) @skip))
((call_expression function: (identifier) @script arguments: (arguments (string) @skip)) (#eq? @script "require"))

; The beginning of a module: imports go behind it.
(program (hash_bang_line) @head)
(program (expression_statement (string)) @head)
(program (import_statement) @head)

(import_statement source: (string) @import.module) @import
(import_statement
  (import_clause (named_imports (import_specifier name: (_) @import.name !alias)))
  source: (string) @import.module) @import
(import_statement
  (import_clause (named_imports (import_specifier name: (_) @import.name alias: (_) @import.alias)))
  source: (string) @import.module) @import
(import_statement
  (import_clause (namespace_import (identifier) @import.alias))
  source: (string) @import.module) @import
(export_statement source: (string) @import.module) @import

; Calls, and the names of fields.
(call_expression function: (_) @callee arguments: (_) @arguments)
(new_expression constructor: (_) @callee arguments: (_) @arguments)
(pair key: (string) @key)
(subscript_expression index: (string) @key)
(binary_expression left: (string) @key operator: "in")
((call_expression function: (member_expression property: (property_identifier) @_get) arguments: (arguments . (string) @key))
  (#any-of? @_get "get" "has" "set" "delete" "hasOwnProperty"))

; Comparisons. Where a text can stand, a name can, which may be a constant: what stands among constants is a name as well.
(binary_expression left: (_) @operand operator: ["===" "!==" "==" "!="] right: [(string) (template_string) (identifier) (member_expression)] @comparison)
(binary_expression left: [(string) (template_string) (identifier) (member_expression)] @comparison operator: ["===" "!==" "==" "!="] right: (_) @operand)
((call_expression
  function: (member_expression object: (array [(string) (identifier) (member_expression)] @comparison) @group property: (property_identifier) @_includes)
  arguments: (arguments (_) @operand))
  (#eq? @_includes "includes"))

; Cases.
(switch_statement
  value: (parenthesized_expression (_) @operand)
  body: (switch_body (switch_case value: [(string) (template_string) (identifier) (member_expression)] @case))) @group

; Values of fields.
(pair key: [(property_identifier) (string)] @member value: [(string) (template_string) (identifier) (member_expression)] @value)
(pair key: [(property_identifier) (string)] @member value: (ternary_expression [(string) (template_string)] @value))
(assignment_expression
  left: (member_expression property: (property_identifier) @member)
  right: [(string) (template_string)] @value)
(assignment_expression left: (subscript_expression index: (string) @member) right: [(string) (template_string)] @value)

; Arguments, and the keys of a table.
(call_expression arguments: (arguments [(string) (template_string)] @argument))
(object (pair key: [(string) (computed_property_name)] @table)) @group

; Definitions by hand.
(variable_declarator
  name: (identifier) @definition.name
  value: [
    (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value))
    (call_expression
      arguments: (arguments (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value))))
  ]
  (#set! kind "object")) @definition
(variable_declarator
  name: (identifier) @definition.name
  value: [
    (array (string) @definition.value)
    (call_expression arguments: (arguments (array (string) @definition.value)))
    (new_expression arguments: (arguments (array (string) @definition.value)))
  ]
  (#set! kind "list")) @definition
(assignment_expression
  left: (member_expression) @definition.name
  right: [
    (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value))
    (call_expression
      arguments: (arguments (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value))))
  ]
  (#set! kind "object")) @definition
(program
  (lexical_declaration
    (variable_declarator name: (identifier) @definition.member value: (string) @definition.value))
  (#set! kind "constants")) @definition
(program
  (export_statement
    (lexical_declaration
      (variable_declarator name: (identifier) @definition.member value: (string) @definition.value)))
  (#set! kind "constants")) @definition
(class_declaration
  name: (identifier) @definition.name
  body: (class_body (field_definition property: (property_identifier) @definition.member value: (string) @definition.value))
  (#set! kind "enum")) @definition
