# METADATA
# title: Athena workgroups publish metrics
# description: Queries that scan far too much are only noticed on the bill.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/athena_workgroup
# custom:
#   id: aws.athena.workgroup_metrics
#   requirement: every Athena workgroup must have CloudWatch metrics enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_athena_workgroup]
#   frameworks:
#     soc2: [cc_a_1_1]
#   remediation: Set `configuration.0.publish_cloudwatch_metrics_enabled` to true.
#   fix:
#     set:
#       path: [configuration, 0, publish_cloudwatch_metrics_enabled]
#       value: true
package decree.aws.athena.workgroup_metrics

import data.decree.tf
import data.decree.value

deny contains tf.finding(workgroup, "must have CloudWatch metrics enabled", ["configuration", 0, "publish_cloudwatch_metrics_enabled"]) if {
	some workgroup in input.resource.aws_athena_workgroup
	publish_cloudwatch_metrics_enabled := workgroup.values.configuration[0].publish_cloudwatch_metrics_enabled
	value.known(publish_cloudwatch_metrics_enabled)
	publish_cloudwatch_metrics_enabled != true
}
