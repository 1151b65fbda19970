package decree.tf

# METADATA
# title: A value refers to a resource, or might
# description: What may turn out to be true after apply, or stands for whatever matches; its opposite is certain.
# scope: document
could_refer(value, resource) if refers(value, resource)

could_refer(value, _) if may_refer(value)

could_refer(value, _) if {
	some key in keys(value)
	contains(key, "*")
}

# METADATA
# title: Everything a value refers to is among some resources
# description: >
#   True when nothing is referred to. False for a name of something outside the code, and for an unknown
#   reference: what cannot be seen proves nothing.
# scope: document
resolved(value, targets) if {
	every one in _links(value) {
		some target in targets
		refers(one, target)
	}
}

# METADATA
# title: Every data source that a value refers to is among some
# description: >
#   As `tf.resolved`; but data sources are read by reference, so that what is written out leads to none, nor does a reference to a
#   resource that is made here.
# scope: document
resolved_in_data(value, targets) if {
	every one in _links(value) {
		_reached(one, targets)
	}
}

_reached(one, targets) if {
	some target in targets
	refers(one, target)
}

_reached(one, _) if known(one)

_reached(one, _) if {
	every key in keys(one) {
		key != unplaced
		not regex.match(`^(.*\.)?data\.`, key)
	}
}

_links(value) := [] if {
	value in [null, "", []]
} else := value if {
	is_array(value)
} else := [value]

# METADATA
# title: A resource is of a type that can carry tags
# description: Such a resource has `tags` in the document, empty where none are set; unknown tags do not count.
# scope: document
can_carry_tags(resource) if is_object(resource.tags)
