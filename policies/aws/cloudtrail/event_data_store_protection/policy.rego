# METADATA
# title: Event data stores are protected from deletion
# description: "With the store the evidence goes: whoever wants to hide deletes it first."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail_event_data_store
# custom:
#   id: aws.cloudtrail.event_data_store_protection
#   requirement: every CloudTrail event data store must have termination protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_cloudtrail_event_data_store]
#   remediation: Set `termination_protection_enabled` to true.
#   fix:
#     set:
#       path: [termination_protection_enabled]
#       value: true
package decree.aws.cloudtrail.event_data_store_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(event_data_store, "must have termination protection enabled", ["termination_protection_enabled"]) if {
	some event_data_store in input.resource.aws_cloudtrail_event_data_store
	termination_protection_enabled := event_data_store.values.termination_protection_enabled
	value.known(termination_protection_enabled)
	termination_protection_enabled != true
}
