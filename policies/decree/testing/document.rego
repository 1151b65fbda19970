# METADATA
# title: Inputs for tests
# description: Makes the input document from a few resources, so that a test shows only what matters to it.
package decree.testing

# METADATA
# title: Resource with some values
# scope: document
resource(type, name, values) := _element(concat(".", [type, name]), type, name, values)

# METADATA
# title: Data source with some values
# scope: document
source(type, name, values) := _element(concat(".", ["data", type, name]), type, name, values)

# METADATA
# title: Input document that holds some resources and data sources
# scope: document
document(elements) := {
	"resource": _by_type([element | some element in elements; not _is_source(element)]),
	"data": _by_type([element | some element in elements; _is_source(element)]),
}

# METADATA
# title: Findings, each as `[address, path, message]`
# scope: document
summary(findings) := {[finding.address, finding.path, finding.message] | some finding in findings}

_element(address, type, name, values) := {
	"address": address,
	"type": type,
	"name": name,
	"module": "",
	"provider": "aws",
	"region": "eu-west-1",
	"account": "111122223333",
	"tags": {},
	"values": values,
}

_is_source(element) if startswith(element.address, "data.")

_by_type(elements) := {type: same |
	type := elements[_].type
	same := [element | some element in elements; element.type == type]
}
