# METADATA
# title: ECS services have no public IP address
# description: Each task would be reachable from the internet beside its load balancer.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_service
# custom:
#   id: aws.ecs.public_ip
#   aliases: [CKV_AWS_333]
#   requirement: no ECS service may have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_ecs_service]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-RUNTIME-02]
#   remediation: Set `network_configuration.0.assign_public_ip` to false.
#   fix:
#     set:
#       path: [network_configuration, 0, assign_public_ip]
#       value: false
package decree.aws.ecs.public_ip

import data.decree.tf

deny contains tf.finding(service, "must not have a public IP address", ["network_configuration", 0, "assign_public_ip"]) if {
	some service in input.resource.aws_ecs_service
	service.values.network_configuration[0].assign_public_ip == true
}
