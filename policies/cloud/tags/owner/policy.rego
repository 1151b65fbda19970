# METADATA
# title: Resources have the tag Owner
# description: When something breaks, leaks or costs, the tag says whom to ask.
# custom:
#   id: cloud.tags.owner
#   requirement: every resource must have the tag Owner
#   severity: LOW
#   category: tagging
#   remediation: Add the tag to the resource, or to default_tags of the provider.
package decree.cloud.tags.owner

import data.decree.tf
import data.decree.value

deny contains tf.finding(resource, "must have the tag Owner", ["tags"]) if {
	some resources in input.resource
	some resource in resources
	tf.can_carry_tags(resource)
	tag_owner := value.at(tf.tags(resource), ["Owner"], null)
	value.absent(tag_owner)
}
