# METADATA
# title: Resources have the tag CostCenter
# description: What has no cost centre is paid by everybody and cleaned up by nobody.
# custom:
#   id: cloud.tags.cost_centre
#   requirement: every resource must have the tag CostCenter
#   severity: LOW
#   category: tagging
#   remediation: Add the tag to the resource, or to default_tags of the provider.
package decree.cloud.tags.cost_centre

import data.decree.tf
import data.decree.value

deny contains tf.finding(resource, "must have the tag CostCenter", ["tags"]) if {
	some resources in input.resource
	some resource in resources
	tf.can_carry_tags(resource)
	tag_costcenter := value.at(tf.tags(resource), ["CostCenter"], null)
	value.absent(tag_costcenter)
}
