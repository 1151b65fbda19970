/**
 * The Rego that makes a document of resources from what plain OPA and Conftest are asked about: a plan or a state as
 * `terraform show -json` writes it, or such a document itself. What passes through variables and outputs of modules is unknown in it.
 */
export const documentRego = `# METADATA
# title: The resources of a plan or a state, as the policies read them
package decree.document

# METADATA
# description: The input of every policy, whatever the input of the query is.
resources := input if not _values

resources := {"resource": _by_type("managed"), "data": _by_type("data")} if _values

_values := input.planned_values

_values := input.values if not input.planned_values

_by_type(mode) := {type: list |
	some type in {shown.type | some shown in _shown[mode]}
	list := [_resource(shown) |
		some shown in _shown[mode]
		shown.type == type
	]
}

# By address. A plan has the data sources that were read before it in the state before it.
_shown[mode] := object.union(
	{shown.address: shown | some shown in _in(object.get(input, ["prior_state", "values"], {})); shown.mode == "data"; mode == "data"},
	{shown.address: shown | some shown in _in(_values); shown.mode == mode},
) if {
	some mode in ["managed", "data"]
}

_in(values) := {shown |
	walk(values, [path, shown])
	path[count(path) - 2] == "resources"
	every step in path {
		_leads_to_resources(step)
	}
}

_leads_to_resources(step) if is_number(step)

_leads_to_resources(step) if step in ["root_module", "child_modules", "resources"]

_resource(shown) := object.union_n([
	{
		"address": shown.address,
		"type": shown.type,
		"name": shown.name,
		"provider": split(shown.type, "_")[0],
		"values": values,
		"managed": true,
	},
	{"module": module | module := _module(shown.address); module != ""},
	{"region": region | region := _first_text(values, ["region", "location"])},
	{"account": account | account := _first_text(values, ["project", "subscription_id"])},
	{"tags": tags | tags := _tags(values)},
	{"actions": actions | actions := _changes[shown.address].actions},
	{"before": before | before := _without_nulls(_changes[shown.address].before); is_object(before)},
]) if {
	values := _without_nulls(_with_unknown(shown))
}

_module(address) := trim_suffix(prefix, ".") if {
	some prefix in regex.find_n(\`^(module\\.[^.\\[]+(\\[("[^"]*"|\\d+)\\])?\\.)*\`, address, 1)
}

_first_text(values, names) := [values[name] |
	some name in names
	is_string(values[name])
	values[name] != ""
	not contains(values[name], "\${")
][0]

_tags(values) := [values[name] |
	some name in ["tags_all", "tags", "effective_labels", "terraform_labels", "labels"]
	is_object(values[name])
][0]

_changes[change.address] := change.change if {
	some change in object.get(input, "resource_changes", [])
	not change.deposed
}

_without_nulls(value) := json.remove(value, [names |
	walk(value, [path, null])
	is_string(path[count(path) - 1])
	names := [sprintf("%v", [step]) | some step in path]
]) if is_object(value)

_with_unknown(shown) := json.patch(values, [patch |
	walk(object.get(_changes, [shown.address, "after_unknown"], {}), [path, true])
	text := _text_at(shown, path)
	patch := {"op": _operation(values, path), "path": path, "value": text}
]) if {
	values := object.get(shown, "values", {})
}

_operation(values, path) := "replace" if {
	walk(values, [path, _])
} else := "add"

# What sets an attribute, as far as a plan says it; nothing where code does not set it.
_text_at(_, _) := "\${unknown}" if not is_object(input.configuration)

_text_at(shown, path) := _references(expression, _module(shown.address)) if {
	expressions := _declared(shown).expressions
	found := [inner |
		some length in numbers.range(1, count(path))
		inner := object.get(expressions, array.slice(path, 0, length), null)
		_is_expression(inner)
	]
	expression := found[0]
}

_is_expression(value) if value.references

_is_expression(value) if "constant_value" in object.keys(value)

_declared(shown) := [declared |
	some declared in _configured(_module(shown.address)).resources
	declared.mode == shown.mode
	declared.type == shown.type
	declared.name == shown.name
][0]

_configured("") := input.configuration.root_module

_configured(module) := object.get(input.configuration.root_module, path, {}) if {
	module != ""
	names := [trim_prefix(name, "module.") | some name in regex.find_n(\`module\\.[^.\\[]+\`, module, -1)]
	path := [step |
		some name in names
		some step in ["module_calls", name, "module"]
	]
}

_references(expression, module) := concat("", [text |
	some reference in exact
	text := sprintf("\${%s}", [concat(".", [part | some part in [module, reference]; part != ""])])
]) if {
	exact := _exact(expression.references)
	count(exact) > 0
	every reference in exact {
		_is_resource(reference)
	}
} else := "\${unknown}"

# Terraform names \`a.b.id\`, and right after it \`a.b\`.
_exact(references) := [reference |
	some at, reference in references
	not _follows(references, at)
]

_follows(references, at) if {
	at > 0
	some separator in [".", "["]
	startswith(references[at - 1], concat("", [references[at], separator]))
}

_is_resource(reference) if not regex.match(\`^(var|local|each|count|module|path|self|terraform)\\.\`, reference)
`;
