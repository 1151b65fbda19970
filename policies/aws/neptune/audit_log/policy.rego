# METADATA
# title: Neptune clusters export the audit log
# description: Without the audit log nobody can tell which queries ran against the graph.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_cluster
# custom:
#   id: aws.neptune.audit_log
#   aliases: [CKV_AWS_101, AVD-AWS-0075]
#   requirement: every Neptune cluster must have audit logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_neptune_cluster]
#   frameworks:
#     pci_dss:
#       ["10.2.1.1.23", "10.2.1.2.20", "10.2.1.20", "10.2.1.3.20", "10.2.1.4.20", "10.2.1.5.20", "10.2.1.6.20",
#        "10.2.1.7.20", "10.2.2.20", "10.3.1.20", "10.6.3.25", "5.3.4.23", A1.2.1.24]
#   remediation: Set `enable_cloudwatch_logs_exports` to ["audit"].
#   fix:
#     set:
#       path: [enable_cloudwatch_logs_exports]
#       value: [audit]
package decree.aws.neptune.audit_log

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have audit logging enabled", ["enable_cloudwatch_logs_exports"]) if {
	some cluster in input.resource.aws_neptune_cluster
	value.lacks(value.at(cluster.values, ["enable_cloudwatch_logs_exports"], null), "audit")
}
