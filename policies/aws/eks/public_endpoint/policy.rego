# METADATA
# title: EKS clusters do not expose a public endpoint
# description: >
#   The public endpoint puts the Kubernetes API of the cluster on the internet, where one stolen token or one flaw
#   is enough. It is on unless you turn it off.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
# custom:
#   id: aws.eks.public_endpoint
#   aliases: [CKV_AWS_39, AVD-AWS-0040, 42f4b905-3736-4213-bfe9-c0660518cda8]
#   requirement: no EKS cluster may expose a public endpoint
#   severity: HIGH
#   category: network isolation
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_eks_cluster]
#   frameworks:
#     pci_dss: ["1.3.1.13", "1.3.2.13", "1.4.2.13"]
#     aws_ai_security: [AISF-RUNTIME-01]
#   remediation: >
#     In vpc_config set endpoint_private_access to true and endpoint_public_access to false, and reach the API
#     through your VPC.
#   fix:
#     set: {path: [vpc_config, 0, endpoint_public_access], value: false}
package decree.aws.eks.public_endpoint

import data.decree.tf

deny contains tf.finding(cluster, "cluster exposes a public endpoint", ["vpc_config", 0, "endpoint_public_access"]) if {
	some cluster in input.resource.aws_eks_cluster
	tf.is_true(cluster, ["vpc_config", 0, "endpoint_public_access"], true)
}
