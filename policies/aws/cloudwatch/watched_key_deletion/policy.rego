# METADATA
# title: A metric filter watches for deletion of KMS keys
# description: There are days, not weeks, to stop the deletion of a key. Without a metric filter on the log of
#   the trail no alarm tells of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudwatch.watched_key_deletion
#   requirement: every CloudTrail trail must watch for deletion of KMS keys
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["4.7"]
#     aws_ai_security: [AISF-DETECT-05]
#   remediation: Add an aws_cloudwatch_log_metric_filter with the pattern of the CIS benchmark on the log group of
#     the trail, and an alarm.
#   fix:
#     add_resource:
#       type: aws_cloudwatch_log_metric_filter
#       attributes:
#         pattern: ScheduleKeyDeletion
package decree.aws.cloudwatch.watched_key_deletion

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must watch for deletion of KMS keys", []) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.present(value.at(cloudtrail.values, ["cloud_watch_logs_group_arn"], null))
	every log_metric_filter in [candidate | some candidate in input.resource.aws_cloudwatch_log_metric_filter] {
		pattern := value.at(log_metric_filter.values, ["pattern"], null)
		value.known(pattern)
		not value.matches(pattern, `ScheduleKeyDeletion|DisableKey`)
	}
}
