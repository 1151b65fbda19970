# METADATA
# title: EKS clusters limit who reaches the public endpoint
# description: The API of the cluster is open to password guessing and to each new flaw of Kubernetes from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.public_cidrs
#   aliases: [CKV_AWS_38, AVD-AWS-0041, 61cf9883-1752-4768-b18c-0d57f2737709]
#   requirement: EKS public endpoint must not be open to 0.0.0.0/0
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_eks_cluster]
#   profiles: [recommended]
#   remediation: List your own networks in `public_access_cidrs`, or switch the public endpoint off.
package decree.aws.eks.public_cidrs

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not let the whole internet reach the public endpoint", []) if {
	some cluster in input.resource.aws_eks_cluster
	endpoint_public_access := value.at(cluster.values, ["vpc_config", 0, "endpoint_public_access"], null)
	value.known(endpoint_public_access)
	endpoint_public_access != false
	not_vpc_config_0_public_access_cidrs(cluster)
}

not_vpc_config_0_public_access_cidrs(cluster) if {
	value.absent(value.at(cluster.values, ["vpc_config", 0, "public_access_cidrs"], null))
}

not_vpc_config_0_public_access_cidrs(cluster) if {
	value.has(cluster.values.vpc_config[0].public_access_cidrs, "0.0.0.0/0")
}

not_vpc_config_0_public_access_cidrs(cluster) if {
	value.has(cluster.values.vpc_config[0].public_access_cidrs, "::/0")
}
