# METADATA
# title: EKS clusters keep the audit log
# description: Without the audit log no one can tell who read a secret or started a pod.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.audit_log
#   requirement: every EKS cluster must have audit logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_eks_cluster]
#   profiles: [recommended]
#   remediation: Set `enabled_cluster_log_types` to ["audit"].
#   fix:
#     set:
#       path: [enabled_cluster_log_types]
#       value: [audit]
package decree.aws.eks.audit_log

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have audit logging enabled", ["enabled_cluster_log_types"]) if {
	some cluster in input.resource.aws_eks_cluster
	value.lacks(value.at(cluster.values, ["enabled_cluster_log_types"], null), "audit")
}
