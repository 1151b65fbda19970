package decree.tf

# METADATA
# title: Tags or labels of a resource
# description: The effective tags, else those written on the resource; undefined when they are unknown.
# scope: document
tags(resource) := resource.tags if {
	is_object(resource.tags)
} else := _written(resource)

_written(resource) := written if {
	written := get(resource, ["tags"], get(resource, ["labels"], {}))
	is_object(written)
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
