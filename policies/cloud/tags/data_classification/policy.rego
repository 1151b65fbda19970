# METADATA
# title: Resources have the tag DataClassification
# description: How data must be kept is only known where somebody said what kind of data it is.
# custom:
#   id: cloud.tags.data_classification
#   requirement: every resource must have the tag DataClassification
#   severity: LOW
#   category: tagging
#   remediation: Add the tag to the resource, or to default_tags of the provider.
package decree.cloud.tags.data_classification

import data.decree.tf
import data.decree.value

deny contains tf.finding(resource, "must have the tag DataClassification", ["tags"]) if {
	some resources in input.resource
	some resource in resources
	tf.can_carry_tags(resource)
	tag_dataclassification := value.at(tf.tags(resource), ["DataClassification"], null)
	value.absent(tag_dataclassification)
}
