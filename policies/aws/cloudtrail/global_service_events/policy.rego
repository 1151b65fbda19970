# METADATA
# title: Trails record events of global services
# description: "IAM, STS and CloudFront are global: who signed in and who changed a role is missing otherwise."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.global_service_events
#   requirement: every CloudTrail trail must record events of global services
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_cloudtrail]
#   remediation: Set `include_global_service_events` to true.
#   fix:
#     set:
#       path: [include_global_service_events]
#       value: true
package decree.aws.cloudtrail.global_service_events

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must record events of global services", ["include_global_service_events"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	include_global_service_events := cloudtrail.values.include_global_service_events
	value.known(include_global_service_events)
	include_global_service_events != true
}
