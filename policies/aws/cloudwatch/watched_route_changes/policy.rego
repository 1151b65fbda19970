# METADATA
# title: A metric filter watches for changes to route tables
# description: A changed route sends traffic past the firewall. Without a metric filter on the log of the trail
#   no alarm tells of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudwatch.watched_route_changes
#   requirement: every CloudTrail trail must watch for changes to route tables
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["4.13"]
#     soc2: [cc_5_2, cc_7_2, cc_7_3, cc_7_4]
#     hipaa: ["164_308_a_6_i"]
#     nist_800_53:
#       [au_12_3, au_14_a, au_14_b, au_6_1, au_6_5, ca_2_2, ca_7, ca_7_b, pm_14_a_1, pm_14_b, pm_31, sc_36_1_a,
#        si_2_a, si_4_12, si_5_1, si_5_b]
#   remediation: Add an aws_cloudwatch_log_metric_filter with the pattern of the CIS benchmark on the log group of
#     the trail, and an alarm.
#   fix:
#     add_resource:
#       type: aws_cloudwatch_log_metric_filter
#       attributes:
#         pattern: CreateRoute
package decree.aws.cloudwatch.watched_route_changes

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must watch for changes to route tables", []) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.present(value.at(cloudtrail.values, ["cloud_watch_logs_group_arn"], null))
	every log_metric_filter in [candidate | some candidate in input.resource.aws_cloudwatch_log_metric_filter] {
		pattern := value.at(log_metric_filter.values, ["pattern"], null)
		value.known(pattern)
		not value.matches(pattern, `CreateRoute|ReplaceRoute|DeleteRouteTable`)
	}
}
