# METADATA
# title: Resources have the tag Environment
# description: Whether something may be stopped, and how well it must be protected, depends on whether it is production.
# custom:
#   id: cloud.tags.environment
#   requirement: every resource must have the tag Environment
#   severity: LOW
#   category: tagging
#   remediation: Add the tag to the resource, or to default_tags of the provider.
package decree.cloud.tags.environment

import data.decree.tf
import data.decree.value

deny contains tf.finding(resource, "must have the tag Environment", ["tags"]) if {
	some resources in input.resource
	some resource in resources
	tf.can_carry_tags(resource)
	tag_environment := value.at(tf.tags(resource), ["Environment"], null)
	value.absent(tag_environment)
}
