# METADATA
# title: Subnets assign no public IP address by default
# description: Whatever is started in such a subnet is on the internet without anybody having asked for it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/subnet
# custom:
#   id: aws.vpc.subnet_public_ip
#   aliases: [CKV_AWS_130]
#   requirement: subnets must not assign public IP addresses
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_subnet]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_6]
#     aws_ai_security: [AISF-INFRA-08]
#   remediation: Set `map_public_ip_on_launch` to false.
#   fix:
#     set:
#       path: [map_public_ip_on_launch]
#       value: false
package decree.aws.vpc.subnet_public_ip

import data.decree.tf

deny contains tf.finding(subnet, "must not have a public IP address", ["map_public_ip_on_launch"]) if {
	some subnet in input.resource.aws_subnet
	subnet.values.map_public_ip_on_launch == true
}
