# METADATA
# title: A metric filter watches for changes to CloudTrail
# description: Stopping the log is the first thing that an intruder does. Without a metric filter on the log of
#   the trail no alarm tells of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudwatch.watched_trail_changes
#   requirement: every CloudTrail trail must watch for changes to CloudTrail
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["4.5"]
#     soc2: [cc_5_2]
#   remediation: Add an aws_cloudwatch_log_metric_filter with the pattern of the CIS benchmark on the log group of
#     the trail, and an alarm.
#   fix:
#     add_resource:
#       type: aws_cloudwatch_log_metric_filter
#       attributes:
#         pattern: StopLogging
package decree.aws.cloudwatch.watched_trail_changes

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must watch for changes to CloudTrail", []) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.present(value.at(cloudtrail.values, ["cloud_watch_logs_group_arn"], null))
	every log_metric_filter in [candidate | some candidate in input.resource.aws_cloudwatch_log_metric_filter] {
		pattern := value.at(log_metric_filter.values, ["pattern"], null)
		value.known(pattern)
		not value.matches(pattern, `StopLogging|UpdateTrail|DeleteTrail`)
	}
}
