# METADATA
# title: Aurora MySQL clusters export the audit log
# description: Only the audit log tells who connected to an Aurora MySQL cluster and what they ran.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_mysql_audit_log
#   aliases: [CKV_AWS_325]
#   requirement: every RDS cluster whose engine is aurora-mysql must have enabled_cloudwatch_logs_exports containing "audit"
#   severity: MEDIUM
#   category: configuration
#   resource_types: [aws_rds_cluster]
#   remediation: Set `enabled_cloudwatch_logs_exports` to ["audit"].
#   fix:
#     set:
#       path: [enabled_cloudwatch_logs_exports]
#       value: [audit]
package decree.aws.rds.cluster_mysql_audit_log

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have \"audit\" in `enabled_cloudwatch_logs_exports`", ["enabled_cloudwatch_logs_exports"]) if {
	some cluster in input.resource.aws_rds_cluster
	cluster.values.engine == "aurora-mysql"
	value.lacks(value.at(cluster.values, ["enabled_cloudwatch_logs_exports"], null), "audit")
}
