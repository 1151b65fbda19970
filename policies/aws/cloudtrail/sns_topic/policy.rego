# METADATA
# title: Trails tell an SNS topic of new log files
# description: Tools that look into log files as they arrive wait for a message of the topic; without one they
#   find out with the next poll, or never.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.sns_topic
#   aliases: [CKV_AWS_252, 482b7d26-0bdb-4b5f-bf6f-545826c0a3dd]
#   requirement: every CloudTrail trail must have an SNS topic
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_cloudtrail]
#   remediation: Set `sns_topic_name` to a topic that the readers of the log subscribe to.
package decree.aws.cloudtrail.sns_topic

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must notify an SNS topic", ["sns_topic_name"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.absent(value.at(cloudtrail.values, ["sns_topic_name"], null))
}
