# METADATA
# title: DocumentDB clusters export audit and profiler logs
# description: Audit logs say who changed what, and profiler logs which operations are slow; one of them alone
#   tells half of what happened to a cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.audit_and_profiler_logs
#   requirement: DocumentDB clusters must export both audit and profiler logs to CloudWatch
#   severity: LOW
#   category: logging
#   resource_types: [aws_docdb_cluster]
#   remediation: List `audit` and `profiler` in `enabled_cloudwatch_logs_exports`.
package decree.aws.documentdb.audit_and_profiler_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must export audit and profiler logs", ["enabled_cloudwatch_logs_exports"]) if {
	some cluster in input.resource.aws_docdb_cluster
	not_export_audit_and_profiler_logs(cluster)
}

not_export_audit_and_profiler_logs(cluster) if {
	value.complete(cluster.values, ["enabled_cloudwatch_logs_exports"])
	every enabled_cloudwatch_logs_export in value.list(cluster.values, ["enabled_cloudwatch_logs_exports"]) {
		item := enabled_cloudwatch_logs_export
		value.known(item)
		item != "audit"
	}
}

not_export_audit_and_profiler_logs(cluster) if {
	value.complete(cluster.values, ["enabled_cloudwatch_logs_exports"])
	every enabled_cloudwatch_logs_export in value.list(cluster.values, ["enabled_cloudwatch_logs_exports"]) {
		item := enabled_cloudwatch_logs_export
		value.known(item)
		item != "profiler"
	}
}
