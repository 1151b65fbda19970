# METADATA
# title: Trails log management events
# description: Without them neither changes to IAM nor new instances nor deleted logs are recorded.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.management_events
#   requirement: every CloudTrail trail must log management events
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     aws_ai_security: [AISF-DETECT-01]
#   remediation: Set include_management_events to true and read_write_type to All.
package decree.aws.cloudtrail.management_events

import data.decree.tf

deny contains tf.finding(cloudtrail, "must log management events", ["event_selector", i, "include_management_events"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	some i, event_selector in cloudtrail.values.event_selector
	event_selector.include_management_events == false
}

deny contains tf.finding(cloudtrail, "must log management events", ["event_selector", i, "read_write_type"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	some i, event_selector in cloudtrail.values.event_selector
	event_selector.read_write_type in ["ReadOnly", "WriteOnly"]
}
