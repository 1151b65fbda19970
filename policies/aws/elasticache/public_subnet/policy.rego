# METADATA
# title: ElastiCache subnet groups hold no public subnets
# description: Caches belong where no route leads to the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_subnet_group
# custom:
#   id: aws.elasticache.public_subnet
#   requirement: no ElastiCache subnet group may stand in a public subnet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_elasticache_subnet_group]
#   frameworks:
#     pci_dss: ["1.3.1.14", "1.3.2.14", "1.4.1.3", "1.4.4.3"]
#   remediation: List private subnets in `subnet_ids`, ones that hand out no public addresses.
package decree.aws.elasticache.public_subnet

import data.decree.tf
import data.decree.value

deny contains tf.finding(subnet_group, "must not stand in a public subnet", ["subnet_ids"]) if {
	some subnet_group in input.resource.aws_elasticache_subnet_group
	some subnet in input.resource.aws_subnet
	tf.refers(value.at(subnet_group.values, ["subnet_ids"], null), subnet)
	subnet.values.map_public_ip_on_launch == true
}
