# METADATA
# title: EKS clusters run a supported version of Kubernetes
# description: A version out of support gets no fixes, and is upgraded by AWS at a time of its own choosing.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.supported_version
#   aliases: [CKV_AWS_339]
#   requirement: every EKS cluster must run a supported Kubernetes version
#   severity: HIGH
#   category: patching
#   resource_types: [aws_eks_cluster]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["6.3.3.4", "6.3.3.5"]
#     aws_ai_security: [AISF-RUNTIME-01]
#   remediation: Upgrade `version` one minor version after the other to one in standard support.
package decree.aws.eks.supported_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must run a supported Kubernetes version", ["version"]) if {
	some cluster in input.resource.aws_eks_cluster
	value.matches(cluster.values.version, `^1\.(1[0-9]|2[0-9]|30)$`)
}
