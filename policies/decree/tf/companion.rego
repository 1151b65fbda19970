package decree.tf

# METADATA
# title: Companions of a resource
# description: >
#   The resources of an array that refer to the resource through an attribute. To join two large types,
#   index one by `tf.keys` in a rule of the policy and ask `tf.linked`: that is linear, this is not.
# scope: document
companions(resource, resources, attribute) := [companion |
	own := names(resource)
	some companion in resources
	count(keys(companion.values[attribute]) & own) > 0
]

# METADATA
# title: Some resource might be a companion
# description: One of the array has an unknown reference that could lead anywhere, so its absence proves nothing.
# scope: document
maybe_companion(resources, attribute) if {
	some companion in resources
	may_refer(companion.values[attribute])
}

# METADATA
# title: Companions of a resource, from an index
# description: The index maps each of `tf.keys(companion.values.…)` to the set of its companions.
# scope: document
linked(resource, index) := {companion |
	some name in names(resource)
	some companion in index[name]
}

# METADATA
# title: An index holds a companion that could belong to any resource
# scope: document
maybe_linked(index) if index[unplaced]
