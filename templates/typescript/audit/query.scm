; Texts, and what is left alone.
(string) @text
(template_string) @text
(template_string (template_substitution)) @dynamic
(comment) @comment
[(identifier) (type_identifier) (shorthand_property_identifier) (shorthand_property_identifier_pattern)] @name
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

(pair
  key: [(property_identifier) (string)] @member
  value: (as_expression . (string) @value . "as" . "const") @replace)
(pair
  key: [(property_identifier) (string)] @member
  value: (satisfies_expression . (string) @value))

; Types of literals.
(union_type (literal_type (string) @type)) @group
(union_type (type_query) @type) @group
(property_signature
  name: [(property_identifier) (string)] @member
  type: (type_annotation (literal_type (string) @type)))
(property_signature
  name: [(property_identifier) (string)] @member
  type: (type_annotation (union_type (literal_type (string) @type))) @group)
(type_annotation (literal_type (string) @type)) @group
(type_arguments (literal_type (string) @type)) @group

; Arguments, and the keys of a table.
(call_expression arguments: (arguments [(string) (template_string)] @argument))
(object (pair key: [(string) (computed_property_name)] @table)) @group

; Definitions by hand.
(variable_declarator
  name: (identifier) @definition.name
  value: [
    (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value))
    (as_expression
      (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value)))
    (satisfies_expression
      (as_expression
        (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value))))
    (satisfies_expression
      (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value)))
    (call_expression
      arguments: (arguments (object (pair key: [(property_identifier) (string)] @definition.member value: (string) @definition.value))))
  ]
  (#set! kind "object")) @definition
(variable_declarator
  name: (identifier) @definition.name
  value: [
    (array (string) @definition.value)
    (as_expression (array (string) @definition.value))
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
  name: (type_identifier) @definition.name
  body: (class_body (public_field_definition name: (property_identifier) @definition.member value: (string) @definition.value))
  (#set! kind "enum")) @definition
(enum_declaration
  name: (identifier) @definition.name
  body: (enum_body (enum_assignment name: (_) @definition.member value: (string) @definition.value))
  (#set! kind "enum")) @definition
; A union of many stands in itself, so that its members are found by what they stand in.
(type_alias_declaration name: (type_identifier) @definition.name value: [(union_type) (literal_type)] (#set! kind "union")) @definition
(union_type) @through
(literal_type) @through
(parenthesized_type) @through
(literal_type (string) @definition.inside)
(program
  (interface_declaration
    name: (type_identifier) @definition.member
    body: (interface_body
      (property_signature
        name: [(property_identifier) (string)] @member
        type: (type_annotation (literal_type (string) @definition.value)))))
  (#set! kind "models")) @definition
(program
  (export_statement
    (interface_declaration
      name: (type_identifier) @definition.member
      body: (interface_body
        (property_signature
          name: [(property_identifier) (string)] @member
          type: (type_annotation (literal_type (string) @definition.value))))))
  (#set! kind "models")) @definition
