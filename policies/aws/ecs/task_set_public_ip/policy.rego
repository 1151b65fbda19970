# METADATA
# title: ECS task sets have no public IP address
# description: Each task would be reachable from the internet beside its load balancer.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_set
# custom:
#   id: aws.ecs.task_set_public_ip
#   requirement: no ECS task set may have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_ecs_task_set]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-RUNTIME-02]
#   remediation: Set `network_configuration.0.assign_public_ip` to false.
#   fix:
#     set:
#       path: [network_configuration, 0, assign_public_ip]
#       value: false
package decree.aws.ecs.task_set_public_ip

import data.decree.tf

deny contains tf.finding(task_set, "must not have a public IP address", ["network_configuration", 0, "assign_public_ip"]) if {
	some task_set in input.resource.aws_ecs_task_set
	task_set.values.network_configuration[0].assign_public_ip == true
}
