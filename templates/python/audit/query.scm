; Texts, and what is left alone.
(string) @text
(string (interpolation)) @dynamic
(concatenated_string (string) @part)
(comment) @comment
(identifier) @name
(expression_statement (string) @skip)
(expression_statement (concatenated_string) @skip)

; The beginning of a module: imports go behind it.
(module (expression_statement (string)) @head)
(module (future_import_statement) @head)
(module (import_statement) @head)
(module (import_from_statement) @head)

(import_from_statement
  module_name: (_) @import.module
  name: (dotted_name) @import.name) @import
(import_from_statement
  module_name: (_) @import.module
  name: (aliased_import name: (_) @import.name alias: (_) @import.alias)) @import
(import_statement name: (dotted_name) @import.module) @import
(import_statement name: (aliased_import name: (_) @import.module)) @import

; Calls, and the names of fields.
(call function: (_) @callee arguments: (_) @arguments)
(pair key: (string) @key)
(subscript subscript: (string) @key)
(comparison_operator . (string) @key operators: ["in" "not in"])
((call function: (attribute attribute: (identifier) @_get) arguments: (argument_list . (string) @key))
  (#any-of? @_get "get" "pop" "setdefault" "has" "getattr" "alias"))
(call function: (identifier) @_get arguments: (argument_list (_) . (string) @key)
  (#any-of? @_get "getattr" "hasattr" "setattr"))

; Comparisons. Where a text can stand, a name can, which may be a constant: what stands among constants is a name as well.
(comparison_operator . (_) @operand operators: ["==" "!=" "is" "is not"] . [(string) (identifier) (attribute)] @comparison)
(comparison_operator . [(string) (identifier) (attribute)] @comparison operators: ["==" "!=" "is" "is not"] . (_) @operand)
(comparison_operator . (_) @operand operators: ["in" "not in"]
  . [
    (tuple [(string) (identifier) (attribute)] @comparison)
    (list [(string) (identifier) (attribute)] @comparison)
    (set [(string) (identifier) (attribute)] @comparison)
  ] @group)

; Cases.
(match_statement subject: (_) @operand body: (_ (case_clause (case_pattern [(string) (dotted_name)] @case)))) @group
(match_statement subject: (_) @operand body: (_ (case_clause (case_pattern (union_pattern [(string) (dotted_name)] @case))))) @group
(dict_pattern key: (string) @member value: (case_pattern [(string) (dotted_name)] @case))
(dict_pattern key: (string) @member value: (case_pattern (union_pattern [(string) (dotted_name)] @case)))
(dict_pattern key: (string) @key)

; Values of fields.
(pair key: (string) @member value: [(string) (identifier) (attribute)] @value)
(pair key: (string) @member value: (conditional_expression (string) @value))
(keyword_argument name: (identifier) @member value: [(string) (identifier) (attribute)] @value)
(keyword_argument name: (identifier) @member value: (conditional_expression (string) @value))
(assignment left: (subscript subscript: (string) @member) right: (string) @value)
(assignment left: (attribute attribute: (identifier) @member) right: (string) @value)

; Arguments, and the keys of a table.
(call arguments: (argument_list (string) @argument))
(dictionary (pair key: [(string) (identifier) (attribute)] @table)) @group

; Types of literals.
(type (generic_type (identifier) @_literal (type_parameter (type (string) @type))) (#eq? @_literal "Literal")) @group
(type (subscript value: (_) @_literal subscript: (string) @type) (#match? @_literal "(^|\\.)Literal$")) @group
(subscript value: (_) @_literal subscript: (string) @type (#match? @_literal "(^|\\.)Literal$")) @group

; Definitions by hand.
(class_definition
  name: (identifier) @definition.name
  superclasses: (_)? @_bases
  body: (block (expression_statement (assignment left: (identifier) @definition.member right: (string) @definition.value)))
  (#set! kind "enum")) @definition
(module
  (expression_statement (assignment left: (identifier) @definition.member right: (string) @definition.value))
  (#set! kind "constants")) @definition
(expression_statement
  (assignment
    left: (identifier) @definition.name
    right: (subscript value: (_) @_literal subscript: (string) @definition.value))
  (#match? @_literal "(^|\\.)Literal$")
  (#set! kind "literals")) @definition
(type_alias_statement
  left: (type) @definition.name
  right: (type (generic_type (identifier) @_literal (type_parameter (type (string) @definition.value))))
  (#eq? @_literal "Literal")
  (#set! kind "literals")) @definition
(module
  (expression_statement
    (assignment
      left: (identifier) @definition.name
      right: [
        (set (string) @definition.value)
        (list (string) @definition.value)
        (tuple (string) @definition.value)
        (call arguments: (argument_list [(set (string) @definition.value) (list (string) @definition.value) (tuple (string) @definition.value)]))
      ]) @definition)
  (#set! kind "list"))
(module
  (expression_statement
    (assignment
      left: (identifier) @definition.name
      right: (dictionary (pair key: (string) @definition.member value: (string) @definition.value))) @definition)
  (#set! kind "object"))
(module
  (class_definition
    name: (identifier) @definition.member
    body: (block
      (expression_statement
        (assignment
          left: (identifier) @member
          type: (type (generic_type (identifier) @_literal (type_parameter (type (string) @definition.value))))))))
  (#eq? @_literal "Literal")
  (#set! kind "models")) @definition
