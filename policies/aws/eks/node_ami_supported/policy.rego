# METADATA
# title: EKS node groups do not use images of Amazon Linux 2
# description: EKS publishes no more images of Amazon Linux 2, so nodes get no fixes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_node_group
# custom:
#   id: aws.eks.node_ami_supported
#   requirement: no EKS node group may have ami_type AL2_x86_64 or AL2_x86_64_GPU or AL2_ARM_64
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_eks_node_group]
#   profiles: [recommended]
#   remediation: Set `ami_type` to the AL2023 or Bottlerocket image of the same architecture.
package decree.aws.eks.node_ami_supported

import data.decree.tf

deny contains tf.finding(node_group, "must not set `ami_type` to \"AL2_x86_64\", \"AL2_x86_64_GPU\" or \"AL2_ARM_64\"", ["ami_type"]) if {
	some node_group in input.resource.aws_eks_node_group
	node_group.values.ami_type in ["AL2_x86_64", "AL2_x86_64_GPU", "AL2_ARM_64"]
}
