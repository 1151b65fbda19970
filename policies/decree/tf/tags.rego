package decree.tf

# METADATA
# title: Tags or labels of a resource
# description: The effective tags, else those written on the resource; undefined when they are unknown.
# scope: document
tags(resource) := tags if {
	tags := object.get(resource, "tags", get(resource, ["tags"], get(resource, ["labels"], {})))
	is_object(tags)
}

# METADATA
# title: A tag of a resource
# description: Undefined when the tag is missing.
# scope: document
tag(resource, key) := tags(resource)[key]

# METADATA
# title: A tag is missing or empty
# description: False when the tags are unknown.
# scope: document
untagged(resource, key) if object.get(tags(resource), key, null) in {null, ""}
