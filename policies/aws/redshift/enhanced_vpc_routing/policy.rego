# METADATA
# title: Redshift clusters route their traffic through the VPC
# description: COPY and UNLOAD otherwise go over the internet, past the endpoints, security groups and flow logs of the VPC.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.enhanced_vpc_routing
#   aliases: [CKV_AWS_321]
#   requirement: every Redshift cluster must have enhanced_vpc_routing set to true
#   severity: MEDIUM
#   category: configuration
#   resource_types: [aws_redshift_cluster]
#   frameworks:
#     pci_dss: ["1.3.1.33", "1.3.2.33", "1.4.1.7", "1.4.2.31", "1.4.4.7"]
#   remediation: Set `enhanced_vpc_routing` to true.
#   fix:
#     set:
#       path: [enhanced_vpc_routing]
#       value: true
package decree.aws.redshift.enhanced_vpc_routing

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must set `enhanced_vpc_routing` to true", ["enhanced_vpc_routing"]) if {
	some cluster in input.resource.aws_redshift_cluster
	enhanced_vpc_routing := value.at(cluster.values, ["enhanced_vpc_routing"], null)
	value.known(enhanced_vpc_routing)
	enhanced_vpc_routing != true
}
