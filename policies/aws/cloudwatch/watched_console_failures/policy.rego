# METADATA
# title: A metric filter watches for failed sign-ins
# description: Many failures are somebody guessing. Without a metric filter on the log of the trail no alarm tells of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudwatch.watched_console_failures
#   requirement: every CloudTrail trail must watch for failed sign-ins
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["4.6"]
#     soc2: [pi_1_3]
#     hipaa: ["164_308_a_5_ii_c", "164_308_a_6_i", "164_308_a_6_ii"]
#     aws_ai_security: [AISF-DETECT-05]
#   remediation: Add an aws_cloudwatch_log_metric_filter with the pattern of the CIS benchmark on the log group of
#     the trail, and an alarm.
#   fix:
#     add_resource:
#       type: aws_cloudwatch_log_metric_filter
#       attributes:
#         pattern: Failed authentication
package decree.aws.cloudwatch.watched_console_failures

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must watch for failed sign-ins", []) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.present(value.at(cloudtrail.values, ["cloud_watch_logs_group_arn"], null))
	every log_metric_filter in [candidate | some candidate in input.resource.aws_cloudwatch_log_metric_filter] {
		pattern := value.at(log_metric_filter.values, ["pattern"], null)
		value.known(pattern)
		not value.matches(pattern, `Failed authentication`)
	}
}
