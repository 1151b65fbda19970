# METADATA
# title: EKS clusters encrypt Kubernetes secrets with a KMS key
# description: >
#   Envelope encryption with a key of your own keeps the secrets of the cluster unreadable to whoever gets at its
#   database without being allowed to use the key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html
# custom:
#   id: aws.eks.secrets_encryption
#   aliases: [CKV_AWS_58, AVD-AWS-0039]
#   requirement: every EKS cluster must encrypt its secrets with a KMS key
#   severity: MEDIUM
#   category: encryption
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_eks_cluster]
#   frameworks:
#     hipaa: ["164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.16", "8.3.2.23"]
#     aws_ai_security: [AISF-INFRA-05, AISF-RUNTIME-01]
#   remediation: Add an encryption_config block for `secrets` whose provider names a customer managed key.
#   fix:
#     add_block:
#       path: [encryption_config]
#       attributes: {resources: [secrets], provider: [{key_arn: "${var.kms_key_arn}"}]}
package decree.aws.eks.secrets_encryption

import data.decree.tf

deny contains tf.finding(cluster, "cluster does not encrypt its secrets with a KMS key", ["encryption_config"]) if {
	some cluster in input.resource.aws_eks_cluster
	tf.known(tf.get(cluster, ["encryption_config"], []))
	every encryption in tf.blocks(cluster.values, "encryption_config") {
		every resource in object.get(encryption, "resources", []) {
			resource != "secrets"
			tf.known(resource)
		}
	}
}
