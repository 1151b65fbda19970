# METADATA
# title: DocumentDB clusters export the audit log
# description: Without the audit log nobody can tell who logged in and what they changed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.audit_log
#   aliases: [CKV_AWS_85]
#   requirement: every DocumentDB cluster must have audit logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_docdb_cluster]
#   frameworks:
#     pci_dss:
#       ["10.2.1.1.13", "10.2.1.11", "10.2.1.2.11", "10.2.1.3.11", "10.2.1.4.11", "10.2.1.5.11", "10.2.1.6.11",
#        "10.2.1.7.11", "10.2.2.11", "10.3.1.11", "10.6.3.13", "5.3.4.13", A1.2.1.15]
#   remediation: Set `enabled_cloudwatch_logs_exports` to ["audit"].
#   fix:
#     set:
#       path: [enabled_cloudwatch_logs_exports]
#       value: [audit]
package decree.aws.documentdb.audit_log

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have audit logging enabled", ["enabled_cloudwatch_logs_exports"]) if {
	some cluster in input.resource.aws_docdb_cluster
	value.lacks(value.at(cluster.values, ["enabled_cloudwatch_logs_exports"], null), "audit")
}
