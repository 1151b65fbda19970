# METADATA
# title: Resources have the tag Project
# description: The tag tells what can be deleted when the project ends.
# custom:
#   id: cloud.tags.project
#   requirement: every resource must have the tag Project
#   severity: LOW
#   category: tagging
#   remediation: Add the tag to the resource, or to default_tags of the provider.
package decree.cloud.tags.project

import data.decree.tf
import data.decree.value

deny contains tf.finding(resource, "must have the tag Project", ["tags"]) if {
	some resources in input.resource
	some resource in resources
	tf.can_carry_tags(resource)
	tag_project := value.at(tf.tags(resource), ["Project"], null)
	value.absent(tag_project)
}
