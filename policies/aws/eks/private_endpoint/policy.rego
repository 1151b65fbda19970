# METADATA
# title: EKS clusters have a private endpoint
# description: Without it even nodes reach the control plane over its public address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.private_endpoint
#   requirement: every EKS cluster must enable private access
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_eks_cluster]
#   frameworks:
#     aws_ai_security: [AISF-RUNTIME-01]
#   remediation: Set `vpc_config.0.endpoint_private_access` to true.
#   fix:
#     set:
#       path: [vpc_config, 0, endpoint_private_access]
#       value: true
package decree.aws.eks.private_endpoint

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have a private endpoint", ["vpc_config", 0, "endpoint_private_access"]) if {
	some cluster in input.resource.aws_eks_cluster
	endpoint_private_access := value.at(cluster.values, ["vpc_config", 0, "endpoint_private_access"], null)
	value.known(endpoint_private_access)
	endpoint_private_access != true
}
