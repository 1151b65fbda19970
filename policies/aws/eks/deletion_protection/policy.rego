# METADATA
# title: EKS clusters are protected from deletion
# description: Deleting the cluster takes all workloads and their configuration with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.deletion_protection
#   requirement: every EKS cluster must have deletion protection enabled
#   severity: LOW
#   category: data protection
#   resource_types: [aws_eks_cluster]
#   frameworks:
#     aws_ai_security: [AISF-RUNTIME-01]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.aws.eks.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have deletion protection enabled", ["deletion_protection"]) if {
	some cluster in input.resource.aws_eks_cluster
	deletion_protection := value.at(cluster.values, ["deletion_protection"], null)
	value.known(deletion_protection)
	deletion_protection != true
}
