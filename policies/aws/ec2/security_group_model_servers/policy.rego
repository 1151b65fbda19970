# METADATA
# title: Security groups do not open model servers to the internet
# description: "Ollama, Triton, TensorFlow Serving and TorchServe ask for no password: strangers use your GPUs,
#   load models of their own and take yours."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_model_servers
#   requirement: no security group may let traffic in from the internet on port 11434 or 8001 or 8002 or 8501 or
#     7070 or 7071
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended, ai_platform]
#   remediation: Put an authenticating gateway or load balancer in front of the model server.
package decree.aws.ec2.security_group_model_servers

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 7070 or 7071 or 8001 or 8002 or 8501 or 11434", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [7070, 7071, 8001, 8002, 8501, 11434]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 7070 or 7071 or 8001 or 8002 or 8501 or 11434", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [7070, 7071, 8001, 8002, 8501, 11434]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 7070 or 7071 or 8001 or 8002 or 8501 or 11434", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [7070, 7071, 8001, 8002, 8501, 11434]
	net.reaches(opening, "tcp", port)
}
