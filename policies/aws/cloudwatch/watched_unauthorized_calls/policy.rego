# METADATA
# title: A metric filter watches for unauthorized calls
# description: Somebody who tries what they may not do is lost, or looking for a way in. Without a metric filter
#   on the log of the trail no alarm tells of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudwatch.watched_unauthorized_calls
#   aliases: [4c18a45b-4ab1-4790-9f83-399ac695f1e5]
#   requirement: every CloudTrail trail must watch for unauthorized calls
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["4.1"]
#     soc2: [pi_1_3]
#     aws_ai_security: [AISF-DETECT-05]
#   remediation: Add an aws_cloudwatch_log_metric_filter with the pattern of the CIS benchmark on the log group of
#     the trail, and an alarm.
#   fix:
#     add_resource:
#       type: aws_cloudwatch_log_metric_filter
#       attributes:
#         pattern: UnauthorizedOperation
package decree.aws.cloudwatch.watched_unauthorized_calls

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must watch for unauthorized calls", []) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.present(value.at(cloudtrail.values, ["cloud_watch_logs_group_arn"], null))
	every log_metric_filter in [candidate | some candidate in input.resource.aws_cloudwatch_log_metric_filter] {
		pattern := value.at(log_metric_filter.values, ["pattern"], null)
		value.known(pattern)
		not value.matches(pattern, `UnauthorizedOperation|AccessDenied`)
	}
}
